package io.scimkit.testkit.sosl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code FIND {words} IN x FIELDS RETURNING Object(fields WHERE ... LIMIT n), ...}. */
final class SoslParser {
  private static final Pattern FIND =
      Pattern.compile("(?is)\\s*FIND\\s*\\{(?<term>(?:\\\\.|[^}\\\\])*)\\}\\s*");
  private static final Pattern IN = Pattern.compile("(?is)IN\\s+(?<group>\\w+)\\s+FIELDS\\b\\s*");
  private static final Pattern RETURNING = Pattern.compile("(?is)RETURNING\\s+");
  private static final Pattern NAME = Pattern.compile("(?<name>[A-Za-z]\\w*)\\s*");
  private static final Pattern LIMIT = Pattern.compile("(?is)LIMIT\\s+(?<most>\\d{1,6})\\s*");
  private static final Pattern CLAUSE =
      Pattern.compile("(?is)\\b(WHERE|ORDER\\s+BY|LIMIT|OFFSET|USING)\\b.*");

  private final Matcher matcher;
  private final String text;
  private int at;

  private SoslParser(String text) {
    this.text = text;
    this.matcher = FIND.matcher(text);
  }

  static Search parse(String text) {
    return new SoslParser(text).search();
  }

  private Search search() {
    if (!next(FIND)) {
      throw new SoslException("unexpected token: " + text.strip());
    }
    SearchTerm term = TermParser.parse(matcher.group("term"));
    Scope scope = next(IN) ? Scope.named(matcher.group("group")) : Scope.ALL;
    List<Search.Source> sources = new ArrayList<>();
    if (next(RETURNING)) {
      do {
        sources.add(source());
      } while (skip(','));
    }
    int most = next(LIMIT) ? Integer.parseInt(matcher.group("most")) : Search.MOST;
    if (at < text.length()) {
      refuseRest(text.substring(at).strip());
    }
    return new Search(term, scope, sources, Math.min(most, Search.MOST));
  }

  private Search.Source source() {
    if (!next(NAME)) {
      throw new SoslException("unexpected token: " + text.substring(at).strip());
    }
    String object = matcher.group("name");
    if (!skip('(')) {
      return new Search.Source(object, "Id", "");
    }
    int end = closing();
    String inner = text.substring(at, end).strip();
    at = end + 1;
    blanks();
    Matcher clause = CLAUSE.matcher(inner);
    int cut = clause.find() ? clause.start() : inner.length();
    if (inner.substring(cut).toUpperCase(Locale.ROOT).startsWith("USING")) {
      throw new UnsupportedSoslException("USING");
    }
    return new Search.Source(object, inner.substring(0, cut).strip(), inner.substring(cut));
  }

  /** Where the parenthesis closes that was just opened. */
  private int closing() {
    int depth = 1;
    boolean quoted = false;
    for (int i = at; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '\\') {
        i++;
      } else if (c == '\'') {
        quoted = !quoted;
      } else if (!quoted && c == '(') {
        depth++;
      } else if (!quoted && c == ')' && --depth == 0) {
        return i;
      }
    }
    throw new SoslException("unexpected token: '<EOF>'");
  }

  private static void refuseRest(String rest) {
    String word = rest.split("\\s", 2)[0].toUpperCase(Locale.ROOT);
    if (word.equals("WITH") || word.equals("UPDATE")) {
      throw new UnsupportedSoslException(word);
    }
    throw new SoslException("unexpected token: " + rest);
  }

  private boolean next(Pattern pattern) {
    boolean there = matcher.usePattern(pattern).region(at, text.length()).lookingAt();
    at = there ? matcher.end() : at;
    return there;
  }

  private boolean skip(char c) {
    boolean there = at < text.length() && text.charAt(at) == c;
    at += there ? 1 : 0;
    blanks();
    return there;
  }

  private void blanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }
}
