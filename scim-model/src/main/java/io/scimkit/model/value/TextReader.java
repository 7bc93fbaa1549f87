package io.scimkit.model.value;

/**
 * Hands a text to the parser in blocks, without {@code StringReader}'s locks, and notes whether any
 * of it could hold a surrogate, so that plain text need not be looked at again.
 */
final class TextReader extends Source {
  private final String text;
  private final boolean escapes;
  private int position;
  private boolean beyondAscii;

  TextReader(String text) {
    this.text = text;
    this.escapes = text.contains("\\u");
  }

  @Override
  boolean mayHoldSurrogates() {
    return escapes || beyondAscii;
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    if (position == text.length()) {
      return -1;
    }
    int end = Math.min(text.length(), position + length);
    text.getChars(position, end, buffer, offset);
    int count = end - position;
    position = end;
    beyondAscii |= bits(buffer, offset, offset + count) >= 0x80;
    return count;
  }

  /** All bits that are set in any character; eight at a time, so that none waits for the other. */
  private static int bits(char[] buffer, int start, int end) {
    int bits = 0;
    int i = start;
    for (; i + 8 <= end; i += 8) {
      int first = (buffer[i] | buffer[i + 1]) | (buffer[i + 2] | buffer[i + 3]);
      int second = (buffer[i + 4] | buffer[i + 5]) | (buffer[i + 6] | buffer[i + 7]);
      bits |= first | second;
    }
    for (; i < end; i++) {
      bits |= buffer[i];
    }
    return bits;
  }

  @Override
  public void close() {
    // nothing to release
  }
}
