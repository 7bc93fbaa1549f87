package io.scimkit.model.message;

/**
 * The form of cursors: RFC 3986's unreserved characters, so that they need no escaping in a URI.
 */
final class Cursors {
  static final int LONGEST = 4096;

  private Cursors() {}

  static boolean isWellFormed(String cursor) {
    return cursor.length() <= LONGEST && cursor.chars().allMatch(Cursors::isUnreserved);
  }

  static boolean isUnreserved(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '.'
        || c == '_'
        || c == '~';
  }

  static String requireWellFormed(String cursor) {
    if (cursor.isEmpty() || !isWellFormed(cursor)) {
      throw new IllegalArgumentException(
          "a cursor has 1 to " + LONGEST + " characters of A-Z a-z 0-9 - . _ ~ (RFC 9865)");
    }
    return cursor;
  }
}
