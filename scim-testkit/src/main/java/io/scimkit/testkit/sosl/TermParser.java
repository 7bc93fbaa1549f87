package io.scimkit.testkit.sosl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands in braces: words, phrases and operators; AND NOT binds before AND and OR. */
final class TermParser {
  private static final Pattern PIECE =
      Pattern.compile(
          "\\s*(?:(?<mark>[()])|\"(?<phrase>(?:\\\\.|[^\"\\\\])*)\"|(?<word>(?:\\\\.|[^\\s()\"\\\\])+))");

  private final List<String> pieces = new ArrayList<>();
  private int next;

  private TermParser(String text) {
    Matcher matcher = PIECE.matcher(text);
    int end = 0;
    while (matcher.find() && matcher.start() == end) {
      end = matcher.end();
      String phrase = matcher.group("phrase");
      pieces.add(phrase == null ? matcher.group().trim() : '"' + phrase);
    }
    if (!text.substring(end).isBlank()) {
      throw new SoslException("unexpected character in the search term: " + text.substring(end));
    }
  }

  static SearchTerm parse(String text) {
    TermParser parser = new TermParser(text);
    SearchTerm term = parser.or();
    if (parser.next < parser.pieces.size()) {
      throw new SoslException("unexpected token in the search term: " + parser.peek());
    }
    return term;
  }

  private SearchTerm or() {
    SearchTerm term = and();
    while (skip("OR")) {
      term = new SearchTerm.Or(term, and());
    }
    return term;
  }

  private SearchTerm and() {
    SearchTerm term = andNot();
    while (next < pieces.size() && !peek().equals(")") && !peek().equalsIgnoreCase("OR")) {
      skip("AND");
      term = new SearchTerm.And(term, andNot());
    }
    return term;
  }

  private SearchTerm andNot() {
    SearchTerm term = one();
    while (next + 1 < pieces.size()
        && peek().equalsIgnoreCase("AND")
        && pieces.get(next + 1).equalsIgnoreCase("NOT")) {
      next += 2;
      term = new SearchTerm.AndNot(term, one());
    }
    return term;
  }

  private SearchTerm one() {
    if (next == pieces.size()) {
      throw new SoslException("search term must be longer than one character: ");
    }
    if (skip("(")) {
      SearchTerm term = or();
      if (!skip(")")) {
        throw new SoslException("missing ) in the search term");
      }
      return term;
    }
    return phrase(pieces.get(next++));
  }

  private static SearchTerm phrase(String piece) {
    String text = piece.startsWith("\"") ? piece.substring(1) : piece;
    List<Pattern> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int letters = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (c == '\\' && i + 1 < text.length()) {
        c = ' ';
        i++;
      }
      if (Character.isLetterOrDigit(c)) {
        word.append(Character.toLowerCase(c));
        letters++;
      } else if (c == '*' || c == '?') {
        word.append(c == '*' ? ".*" : ".");
      } else if (!word.isEmpty()) {
        words.add(Pattern.compile(word.toString()));
        word.setLength(0);
      }
    }
    if (letters < 2) {
      throw new SoslException("search term must be longer than one character: " + text);
    }
    return new SearchTerm.Phrase(List.copyOf(words));
  }

  private String peek() {
    return pieces.get(next);
  }

  private boolean skip(String word) {
    boolean there = next < pieces.size() && peek().toUpperCase(Locale.ROOT).equals(word);
    next += there ? 1 : 0;
    return there;
  }
}
