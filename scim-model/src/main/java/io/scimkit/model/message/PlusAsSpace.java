package io.scimkit.model.message;

/**
 * Entra's habit of writing a space of a filter as {@code +}, as HTML forms do (RFC 3986 clients
 * write {@code %20} and mean a plus by a plus). The first space outside string literals tells which
 * kind of client it is: whatever has a literal has a space before it.
 */
final class PlusAsSpace {
  private PlusAsSpace() {}

  static boolean isWrittenBy(String query, int start, int end) {
    boolean inLiteral = false;
    for (int i = start; i < end; i++) {
      char c = query.charAt(i);
      boolean escape = c == '%' && i + 2 < end;
      boolean isBackslash = c == '\\' || (escape && query.startsWith("5C", i + 1));
      boolean isQuote = c == '"' || (escape && query.startsWith("22", i + 1));
      if (inLiteral && (isBackslash || (escape && query.startsWith("5c", i + 1)))) {
        i += escape ? 2 : 0;
        i += i + 1 < end && query.charAt(i + 1) == '%' ? 3 : 1;
      } else if (isQuote) {
        inLiteral = !inLiteral;
      } else if (!inLiteral && c == '+') {
        return true;
      } else if (!inLiteral && (c == ' ' || (escape && query.startsWith("20", i + 1)))) {
        return false;
      }
    }
    return false;
  }
}
