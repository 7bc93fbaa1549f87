package io.scimkit.testkit.soql;

import java.util.Optional;

/** Quoted strings and their escapes. */
final class Quoted {

  private Quoted() {}

  /** Takes quotes and escapes off; empty if an escape is none of SOQL's. */
  static Optional<String> read(String token) {
    return read(token, false);
  }

  /** The same after LIKE: keeps {@code \%}, {@code \_} and {@code \\} for the pattern. */
  static Optional<String> readPattern(String token) {
    return read(token, true);
  }

  private static Optional<String> read(String token, boolean pattern) {
    StringBuilder value = new StringBuilder(token.length());
    int end = token.length() - 1;
    for (int i = 1; i < end; i++) {
      char c = token.charAt(i);
      if (c != '\\') {
        value.append(c);
        continue;
      }
      char escaped = token.charAt(++i);
      if (escaped == 'u') {
        Optional<Character> unicode = unicode(token, i + 1, end);
        if (unicode.isEmpty()) {
          return Optional.empty();
        }
        value.append(unicode.get());
        i += 4;
      } else if (pattern && (escaped == '%' || escaped == '_' || escaped == '\\')) {
        value.append('\\').append(escaped);
      } else {
        int plain = plain(escaped);
        if (plain < 0) {
          return Optional.empty();
        }
        value.append((char) plain);
      }
    }
    return Optional.of(value.toString());
  }

  /** The escape that {@link #read} stumbles over. */
  static String firstBadEscape(String token) {
    for (int i = 1; i < token.length() - 1; i++) {
      if (token.charAt(i) == '\\') {
        char escaped = token.charAt(++i);
        if (plain(escaped) < 0) {
          return "\\" + escaped;
        }
      }
    }
    return "\\u";
  }

  private static int plain(char escaped) {
    return switch (escaped) {
      case 'n', 'N' -> '\n';
      case 'r', 'R' -> '\r';
      case 't', 'T' -> '\t';
      case 'b', 'B' -> '\b';
      case 'f', 'F' -> '\f';
      case '"' -> '"';
      case '\'' -> '\'';
      case '\\' -> '\\';
      default -> -1;
    };
  }

  private static Optional<Character> unicode(String token, int from, int end) {
    if (from + 4 > end) {
      return Optional.empty();
    }
    int code = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = Character.digit(token.charAt(i), 16);
      if (digit < 0 || token.charAt(i) > 'f') {
        return Optional.empty();
      }
      code = code * 16 + digit;
    }
    return Optional.of((char) code);
  }

  static void write(String value, StringBuilder text) {
    text.append('\'');
    for (int i = 0; i < value.length(); i++) {
      writeChar(value.charAt(i), text);
    }
    text.append('\'');
  }

  static void writePattern(String value, StringBuilder text) {
    text.append('\'');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\\') {
        text.append(c).append(value.charAt(++i));
      } else {
        writeChar(c, text);
      }
    }
    text.append('\'');
  }

  private static void writeChar(char c, StringBuilder text) {
    switch (c) {
      case '\n' -> text.append("\\n");
      case '\r' -> text.append("\\r");
      case '\t' -> text.append("\\t");
      case '\b' -> text.append("\\b");
      case '\f' -> text.append("\\f");
      case '\'', '\\' -> text.append('\\').append(c);
      default -> text.append(c);
    }
  }
}
