package io.scimkit.model.syntax;

import io.scimkit.model.ScimException;
import io.scimkit.model.ScimType;
import io.scimkit.model.filter.FilterOptions;
import io.scimkit.model.filter.FilterTolerance;

/** Walks over the text of a filter or path, and says where and why it stops. */
final class Scanner {
  final String text;
  final boolean extraSpace;
  final boolean plusIsSpace;
  private final ScimType error;
  int position;

  Scanner(String text, FilterOptions options, ScimType error) {
    this.text = text;
    this.error = error;
    this.extraSpace = options.allows(FilterTolerance.EXTRA_WHITESPACE);
    this.plusIsSpace = options.allows(FilterTolerance.PLUS_FOR_SPACE);
    if (text.length() > options.maxLength()) {
      throw ScimException.of(error, "It is longer than " + options.maxLength() + " characters");
    }
  }

  boolean atEnd() {
    return position == text.length();
  }

  /** The next character, or a NUL at the end, which no grammar rule takes. */
  char peek() {
    return position < text.length() ? text.charAt(position) : '\0';
  }

  boolean take(char wanted) {
    if (position < text.length() && text.charAt(position) == wanted) {
      position++;
      return true;
    }
    return false;
  }

  /** Skips one blank, or several where that is tolerated; false if there is none. */
  boolean space() {
    int start = position;
    while (isSpace(peek()) && (extraSpace || position == start)) {
      position++;
    }
    return position > start;
  }

  /** Skips blanks where the grammar has none. */
  void optionalSpace() {
    if (extraSpace) {
      space();
    }
  }

  boolean isSpace(char c) {
    return c == ' ' || (extraSpace && c == '\t') || (plusIsSpace && c == '+');
  }

  /** Reads letters, without leaving the current position behind if there are none. */
  String word() {
    int start = position;
    while (isLetter(peek())) {
      position++;
    }
    return text.substring(start, position);
  }

  /** Tells whether a word, in any case, stands at the current position and ends there. */
  boolean looksAt(String word) {
    int end = position + word.length();
    return text.regionMatches(true, position, word, 0, word.length())
        && (end == text.length() || !isNameCharacter(text.charAt(end)));
  }

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A character of {@code nameChar}. */
  static boolean isNameCharacter(char c) {
    return isLetter(c) || isDigit(c) || c == '-' || c == '_';
  }

  ScimException expected(String what) {
    return expected(what, position);
  }

  ScimException expected(String what, int where) {
    return ScimException.of(error, "Expected " + what + " but found " + found(where))
        .atPosition(where);
  }

  ScimException refused(String why) {
    return ScimException.of(error, why).atPosition(position);
  }

  private String found(int where) {
    if (where >= text.length()) {
      return "the end";
    }
    int end = Math.min(text.length(), where + 20);
    return "'" + text.substring(where, end) + (end < text.length() ? "…'" : "'");
  }
}
