package io.scimkit.model.value;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import org.jspecify.annotations.Nullable;

/**
 * Hands a text to the parser in blocks, without {@code StringReader}'s locks, and notes whether any
 * of it could hold a surrogate, so that plain text need not be looked at again.
 */
final class TextReader extends Source {
  private final String text;
  private final boolean ascii;
  private int position;
  private @Nullable CharsetEncoder latin1;

  TextReader(String text) {
    this(text, false);
  }

  private TextReader(String text, boolean ascii) {
    this.text = text;
    this.ascii = ascii;
    mayHoldSurrogates = holdsCodeUnits(text);
  }

  /** A reader of a text that is known to be ASCII. */
  static TextReader ofAscii(String text) {
    return new TextReader(text, true);
  }

  /** Tells whether a character is written as its code unit, such as \\uD83D. */
  private static boolean holdsCodeUnits(String text) {
    int next = text.indexOf('\\') + 1;
    while (next > 0 && next < text.length()) {
      if (text.charAt(next) == 'u') {
        return true;
      }
      next = text.indexOf('\\', next + 1) + 1;
    }
    return false;
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
    if (!ascii && !mayHoldSurrogates) {
      mayHoldSurrogates = !isLatin1(CharBuffer.wrap(buffer, offset, count));
    }
    return count;
  }

  /** Encodes for nothing: the JDK does that to many characters at once, a loop to one by one. */
  private boolean isLatin1(CharBuffer characters) {
    if (latin1 == null) {
      latin1 = ISO_8859_1.newEncoder();
    }
    ByteBuffer encoded = ByteBuffer.allocate(512);
    CoderResult result;
    do {
      result = latin1.encode(characters, encoded.clear(), false);
    } while (result.isOverflow());
    // half of a pair at the end is left over, not refused: the encoder would wait for the other
    return result.isUnderflow() && !characters.hasRemaining();
  }

  @Override
  public void close() {
    // nothing to release
  }
}
