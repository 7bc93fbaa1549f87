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
  private static final int LONG = 8192;

  private final String text;
  private final boolean ascii;
  private int position;
  // encoding is how the JDK looks at many characters at once; for a short text it costs too much
  private final @Nullable CharsetEncoder latin1;

  TextReader(String text) {
    this(text, false);
  }

  private TextReader(String text, boolean ascii) {
    this.text = text;
    this.ascii = ascii;
    this.latin1 = ascii || text.length() < LONG ? null : ISO_8859_1.newEncoder();
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
      mayHoldSurrogates =
          latin1 == null
              ? bits(buffer, offset, offset + count) > 0xFF
              : !isLatin1(CharBuffer.wrap(buffer, offset, count), latin1);
    }
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

  /** Encodes for nothing but to learn whether it can be done. */
  private static boolean isLatin1(CharBuffer characters, CharsetEncoder encoder) {
    ByteBuffer encoded = ByteBuffer.allocate(512);
    CoderResult result;
    do {
      result = encoder.encode(characters, encoded.clear(), false);
    } while (result.isOverflow());
    // half of a pair at the end is left over, not refused: the encoder would wait for the other
    return result.isUnderflow() && !characters.hasRemaining();
  }

  @Override
  public void close() {
    // nothing to release
  }
}
