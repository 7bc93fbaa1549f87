package io.scimkit.testkit.soql;

/**
 * A LIKE pattern: {@code %} for any run of characters, {@code _} for one, a backslash before either
 * (or itself) for the character. Matches in at most length times length steps.
 */
final class LikePattern {

  private final char[] characters;
  private final boolean[] wild;
  private final int length;

  LikePattern(String pattern) {
    characters = new char[pattern.length()];
    wild = new boolean[pattern.length()];
    int count = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      boolean escaped = c == '\\' && i + 1 < pattern.length();
      characters[count] = escaped ? pattern.charAt(++i) : c;
      wild[count++] = !escaped && (c == '%' || c == '_');
    }
    length = count;
  }

  boolean matches(String text) {
    int at = 0;
    int in = 0;
    int star = -1;
    int resume = 0;
    while (in < text.length()) {
      if (at < length && wild[at] && characters[at] == '%') {
        star = at++;
        resume = in;
      } else if (at < length && takes(at, text.charAt(in))) {
        at++;
        in++;
      } else if (star >= 0) {
        at = star + 1;
        in = ++resume;
      } else {
        return false;
      }
    }
    while (at < length && wild[at] && characters[at] == '%') {
      at++;
    }
    return at == length;
  }

  private boolean takes(int at, char c) {
    return wild[at] ? characters[at] == '_' : characters[at] == c;
  }
}
