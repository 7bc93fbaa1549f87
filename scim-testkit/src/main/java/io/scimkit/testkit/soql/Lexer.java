package io.scimkit.testkit.soql;

import io.scimkit.testkit.soql.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a query into words. What it cannot read becomes one {@code BAD} word, so that the parser may
 * stumble over an earlier one first.
 */
final class Lexer {

  /** Tried in this order: a dateTime begins like a date, a date like a number. */
  private static final List<Rule> NUMERALS =
      List.of(
          new Rule(
              Kind.DATETIME,
              "\\d{4}-\\d\\d-\\d\\d[tT]\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?"
                  + "(?:[zZ]|[+-]\\d\\d:?\\d\\d)"),
          new Rule(Kind.DATE, "\\d{4}-\\d\\d-\\d\\d"),
          new Rule(Kind.TIME, "\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?[zZ]?"),
          new Rule(Kind.NUMBER, "[+-]?\\d++(?:\\.\\d++)?+"));

  private static final String SYMBOLS = "=<>(),.:";

  private final String query;
  private final Matcher matcher;

  private Lexer(String query) {
    this.query = query;
    this.matcher = NUMERALS.get(0).pattern.matcher(query);
  }

  static List<Token> cut(String query) {
    return new Lexer(query).run();
  }

  private List<Token> run() {
    List<Token> tokens = new ArrayList<>();
    int at = skipBlanks(0);
    while (at < query.length()) {
      Token token = read(at);
      tokens.add(token);
      if (token.kind() == Kind.BAD) {
        break;
      }
      at = skipBlanks(token.end());
    }
    tokens.add(new Token(Kind.END, "<EOF>", query.length()));
    return tokens;
  }

  private int skipBlanks(int from) {
    int at = from;
    while (at < query.length() && Character.isWhitespace(query.charAt(at))) {
      at++;
    }
    return at;
  }

  private Token read(int at) {
    char c = query.charAt(at);
    if (letter(c)) {
      return name(at);
    }
    if (c == '\'') {
      return string(at);
    }
    if (pair(at, "!=") || pair(at, "<>") || pair(at, "<=") || pair(at, ">=")) {
      return new Token(Kind.SYMBOL, query.substring(at, at + 2), at);
    }
    if (SYMBOLS.indexOf(c) >= 0) {
      return new Token(Kind.SYMBOL, String.valueOf(c), at);
    }
    for (Rule rule : NUMERALS) {
      if (matcher.usePattern(rule.pattern).region(at, query.length()).lookingAt()) {
        return new Token(rule.kind, matcher.group(), at);
      }
    }
    return new Token(Kind.BAD, Character.toString(query.codePointAt(at)), at);
  }

  private boolean pair(int at, String symbol) {
    return query.startsWith(symbol, at);
  }

  private Token name(int at) {
    int end = at + 1;
    while (end < query.length() && namePart(query.charAt(end))) {
      end++;
    }
    return new Token(Kind.NAME, query.substring(at, end), at);
  }

  private static boolean letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean namePart(char c) {
    return letter(c) || (c >= '0' && c <= '9') || c == '_';
  }

  /** A backslash takes the next character with it; what it means is decided by the parser. */
  private Token string(int at) {
    for (int i = at + 1; i < query.length(); i++) {
      char c = query.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '\'') {
        return new Token(Kind.STRING, query.substring(at, i + 1), at);
      }
    }
    return new Token(Kind.BAD, query.substring(at), at);
  }

  private static final class Rule {

    private final Kind kind;
    private final Pattern pattern;

    private Rule(Kind kind, String regex) {
      this.kind = kind;
      this.pattern = Pattern.compile(regex);
    }
  }
}
