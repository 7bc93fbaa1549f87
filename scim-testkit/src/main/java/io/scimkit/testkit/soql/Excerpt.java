package io.scimkit.testkit.soql;

/**
 * The block in front of a text that says where: a window of the query, a caret, row and column.
 *
 * <p>The window holds 30 characters on each side of the place and grows to the next blank or comma;
 * so do all recorded replies.
 */
final class Excerpt {

  private static final int REACH = 30;

  private Excerpt() {}

  /** {@code caret} is where the caret points, {@code column} what is printed. */
  static String of(String query, int caret, int column) {
    int left = Math.max(0, caret - REACH);
    while (left > 0 && !separates(query.charAt(left - 1))) {
      left--;
    }
    int right = Math.min(query.length(), caret + REACH + 1);
    while (right < query.length() && !separates(query.charAt(right))) {
      right++;
    }
    return "\n"
        + query.substring(left, right)
        + "\n"
        + " ".repeat(caret - left)
        + "^\nERROR at Row:"
        + row(query, caret)
        + ":Column:"
        + column
        + "\n";
  }

  private static boolean separates(char c) {
    return c == ',' || Character.isWhitespace(c);
  }

  private static int row(String query, int offset) {
    int row = 1;
    for (int i = 0; i < offset; i++) {
      if (query.charAt(i) == '\n') {
        row++;
      }
    }
    return row;
  }

  /** The number of characters between an offset and the beginning of its line. */
  static int charactersBefore(String query, int offset) {
    return offset - (query.lastIndexOf('\n', offset - 1) + 1);
  }
}
