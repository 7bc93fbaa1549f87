package io.scimkit.mapping.text;

/**
 * Text of anybody's on one line of ours. What could begin another line, move the cursor, or hide or
 * reorder what stands beside it is written as an escape.
 */
public final class OneLine {

  private OneLine() {}

  /** Returns the text with such characters as {@code \n}, {@code \r}, {@code \t} or hexadecimal. */
  public static String of(String text) {
    if (text.codePoints().noneMatch(OneLine::isEscaped)) {
      return text;
    }
    StringBuilder line = new StringBuilder();
    text.codePoints().forEach(c -> append(line, c));
    return line.toString();
  }

  /** Returns how many columns the line takes where wide letters take two, as in most terminals. */
  public static int width(String line) {
    return line.codePoints().map(OneLine::columns).sum();
  }

  private static void append(StringBuilder line, int c) {
    switch (c) {
      case '\n' -> line.append("\\n");
      case '\r' -> line.append("\\r");
      case '\t' -> line.append("\\t");
      default -> {
        if (isEscaped(c)) {
          String digits = Integer.toHexString(c);
          line.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
        } else {
          line.appendCodePoint(c);
        }
      }
    }
  }

  private static boolean isEscaped(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      case Character.FORMAT -> reorders(c);
      default -> false;
    };
  }

  /** Tells whether a character changes the direction of what follows (Unicode UAX #9). */
  private static boolean reorders(int c) {
    return c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  private static int columns(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  /** Tells whether a character is wide: the blocks that Unicode UAX #11 marks W or F as a whole. */
  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF01 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || (c >= 0x1F300 && c <= 0x1F64F)
        || (c >= 0x1F900 && c <= 0x1F9FF)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }
}
