package io.scimkit.testkit.soql;

import io.scimkit.testkit.soql.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** The words of a query and how far the parser has come. */
final class Cursor {

  private static final int MAX_DEPTH = 100;

  private final String query;
  private final List<Token> tokens;
  private final SoqlErrors errors;
  private int next;
  private int depth;

  Cursor(String query) {
    this.query = query;
    this.tokens = Lexer.cut(query);
    this.errors = new SoqlErrors(query);
  }

  SoqlErrors errors() {
    return errors;
  }

  /** The next word. A word that could not be read is refused when the parser comes to it. */
  Token peek() {
    return readable(tokens.get(next));
  }

  /** The word after the next one. */
  Token second() {
    return tokens.get(Math.min(next + 1, tokens.size() - 1));
  }

  Token third() {
    return tokens.get(Math.min(next + 2, tokens.size() - 1));
  }

  Token take() {
    Token token = peek();
    if (token.kind() != Kind.END) {
      next++;
    }
    return token;
  }

  private Token readable(Token token) {
    if (token.kind() != Kind.BAD) {
      return token;
    }
    int column = Excerpt.charactersBefore(query, token.start());
    int row = 1 + (int) query.substring(0, token.start()).chars().filter(c -> c == '\n').count();
    throw errors.grammar(
        token.start(), "line " + row + ":" + column + " unexpected token: '" + token.text() + "'");
  }

  boolean at(String word) {
    return peek().is(word);
  }

  boolean at(String word, String second) {
    return peek().is(word) && second().is(second);
  }

  boolean skip(String word) {
    if (at(word)) {
      next++;
      return true;
    }
    return false;
  }

  void expect(String word) {
    if (!skip(word)) {
      throw unexpected();
    }
  }

  Token name() {
    if (!peek().isName()) {
      throw unexpected();
    }
    return take();
  }

  SoqlException unexpected() {
    return errors.unexpected(peek());
  }

  Path path() {
    Token first = name();
    List<String> parts = new ArrayList<>();
    parts.add(first.text());
    while (skip(".")) {
      parts.add(name().text());
    }
    return new Path(parts, first.place());
  }

  /** Goes one parenthesis deeper. */
  void enter() {
    if (++depth > MAX_DEPTH) {
      throw errors.tooComplicated();
    }
  }

  void leave() {
    depth--;
  }

  String source(int from, int until) {
    return query.substring(from, until);
  }
}
