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
    int bits = 0;
    for (int i = offset; i < offset + count; i++) {
      bits |= buffer[i];
    }
    beyondAscii |= bits >= 0x80;
    return count;
  }

  @Override
  public void close() {
    // nothing to release
  }
}
