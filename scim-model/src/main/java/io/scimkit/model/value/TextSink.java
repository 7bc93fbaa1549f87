package io.scimkit.model.value;

import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * Collects written text. A document that arrives in one piece, as most do, becomes its string
 * without a buffer in between.
 */
final class TextSink extends Writer {
  private @Nullable String first;
  private @Nullable StringBuilder more;

  @Override
  public void write(char[] buffer, int offset, int length) {
    if (length == 0) {
      return;
    }
    if (first == null) {
      first = new String(buffer, offset, length);
      return;
    }
    rest(first).append(buffer, offset, length);
  }

  private StringBuilder rest(String start) {
    if (more == null) {
      more = new StringBuilder(start.length() * 4).append(start);
    }
    return more;
  }

  @Override
  public void flush() {
    // nothing is held back
  }

  @Override
  public void close() {
    // nothing to release
  }

  @Override
  public String toString() {
    if (more != null) {
      return more.toString();
    }
    return first == null ? "" : first;
  }
}
