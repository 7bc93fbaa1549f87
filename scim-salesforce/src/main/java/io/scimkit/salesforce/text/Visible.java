package io.scimkit.salesforce.text;

/**
 * Text of anybody's on one line of ours. Characters that end a line, move the cursor or turn text
 * around are shown as a dot, so that no name can forge a line of a report or a log.
 */
public final class Visible {
  private Visible() {}

  /** The text with such characters as dots. */
  public static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.appendCodePoint(isUnseen(c) ? '·' : c));
    return out.toString();
  }

  // Besides control characters: what turns the direction of text around, or ends a line.
  private static boolean isUnseen(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }
}
