package io.scimkit.model.value;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.scimkit.model.ScimException;
import io.scimkit.model.ScimType;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;

/**
 * Hands UTF-8 bytes to the parser as they come and stops it when it has taken more than one
 * element's worth of text since the last {@link #restart()}.
 */
final class StreamSource extends Source {
  private final Reader decoded;
  private final int limit;
  private long taken;
  private boolean started;

  StreamSource(InputStream bytes, int limit) {
    // a decoder of one's own refuses what is no UTF-8; the charset itself would replace it
    this.decoded = new InputStreamReader(bytes, UTF_8.newDecoder());
    this.limit = limit;
  }

  /** Another element begins. */
  void restart() {
    taken = 0;
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    if (taken > limit) {
      throw ScimException.of(
          ScimType.INVALID_SYNTAX,
          "One element of the body is longer than the limit of " + limit + " characters");
    }
    int count = fill(buffer, offset, length);
    if (!started && count > 0) {
      started = true;
      if (buffer[offset] == '\uFEFF') {
        buffer[offset] = ' ';
      }
    }
    for (int i = offset; i < offset + count && !mayHoldSurrogates; i++) {
      mayHoldSurrogates = buffer[i] >= 0x80 || buffer[i] == '\\';
    }
    taken += Math.max(count, 0);
    return count;
  }

  private int fill(char[] buffer, int offset, int length) {
    try {
      return decoded.read(buffer, offset, length);
    } catch (CharacterCodingException e) {
      throw ScimException.of(ScimType.INVALID_SYNTAX, "The body is not valid UTF-8");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    // the stream is the caller's
  }
}
