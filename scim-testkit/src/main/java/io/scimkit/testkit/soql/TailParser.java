package io.scimkit.testkit.soql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads the clauses that have no conditions. */
final class TailParser {

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private final Cursor cursor;
  private final FunctionParser functions;

  TailParser(Cursor cursor) {
    this.cursor = cursor;
    this.functions = new FunctionParser(cursor);
  }

  Optional<ScopeName> scope() {
    if (!cursor.skip("USING")) {
      return Optional.empty();
    }
    cursor.expect("SCOPE");
    Token name = cursor.name();
    return Optional.of(new ScopeName(name.text(), name.place()));
  }

  /** Of all that WITH may say, REST takes data categories only, and the kit has none. */
  void refuseWith() {
    if (!cursor.at("WITH")) {
      return;
    }
    Token what = cursor.second();
    switch (what.text().toUpperCase(Locale.ROOT)) {
      case "SECURITY_ENFORCED", "USER_MODE", "SYSTEM_MODE" ->
          throw cursor.errors().grammar(what.start(), what.text() + " not allowed in this context");
      default -> throw new UnsupportedSoqlException("WITH " + what.text());
    }
  }

  /** What GROUP BY names; no keys without it. */
  record Keys(List<Expression> keys, Subtotals subtotals) {}

  Keys groupBy() {
    if (!cursor.skip("GROUP")) {
      return new Keys(List.of(), Subtotals.NONE);
    }
    cursor.expect("BY");
    for (Subtotals subtotals : List.of(Subtotals.ROLLUP, Subtotals.CUBE)) {
      if (cursor.at(subtotals.name(), "(")) {
        Place place = cursor.take().place();
        cursor.take();
        List<Expression> keys = keys();
        cursor.expect(")");
        if (keys.size() > Subtotals.MAX_KEYS) {
          throw cursor
              .errors()
              .malformed(place, subtotals + " takes at most " + Subtotals.MAX_KEYS + " fields");
        }
        return new Keys(keys, subtotals);
      }
    }
    return new Keys(keys(), Subtotals.NONE);
  }

  private List<Expression> keys() {
    List<Expression> keys = new ArrayList<>();
    do {
      keys.add(functions.expression(false));
    } while (cursor.skip(","));
    return keys;
  }

  List<Ordering> orderBy() {
    List<Ordering> orderings = new ArrayList<>();
    if (cursor.skip("ORDER")) {
      cursor.expect("BY");
      do {
        orderings.add(ordering());
      } while (cursor.skip(","));
    }
    return orderings;
  }

  private Ordering ordering() {
    Expression key = functions.expression(true);
    boolean descending = cursor.skip("DESC");
    if (!descending) {
      cursor.skip("ASC");
    }
    boolean nullsLast = false;
    if (cursor.skip("NULLS")) {
      nullsLast = cursor.skip("LAST");
      if (!nullsLast) {
        cursor.expect("FIRST");
      }
    }
    return new Ordering(key, descending, nullsLast);
  }

  Window window() {
    Place place = cursor.peek().place();
    OptionalInt limit = cursor.skip("LIMIT") ? number() : OptionalInt.empty();
    if (cursor.at("OFFSET")) {
      place = cursor.peek().place();
    }
    OptionalInt offset = cursor.skip("OFFSET") ? number() : OptionalInt.empty();
    return new Window(limit, offset, place);
  }

  private OptionalInt number() {
    Token token = cursor.peek();
    if (token.is(":")) {
      throw cursor.errors().grammar(token.start(), "Bind variables only allowed in Apex code");
    }
    if (token.kind() != Token.Kind.NUMBER || !DIGITS.matcher(token.text()).matches()) {
      throw cursor.unexpected();
    }
    if (token.text().length() > 10 || Long.parseLong(token.text()) > Integer.MAX_VALUE) {
      throw cursor.errors().grammar(token.start(), "numeric value out of range: " + token.text());
    }
    cursor.take();
    return OptionalInt.of(Integer.parseInt(token.text()));
  }

  List<RowUse> uses() {
    List<RowUse> uses = new ArrayList<>();
    while (cursor.skip("FOR")) {
      RowUse use = use(cursor.peek());
      if (uses.contains(use)) {
        throw cursor.unexpected();
      }
      uses.add(use);
      cursor.take();
    }
    return uses;
  }

  private RowUse use(Token word) {
    for (RowUse use : RowUse.values()) {
      if (word.is(use.name())) {
        return use;
      }
    }
    throw cursor.unexpected();
  }

  /** What SOQL allows at the very end, elsewhere than over REST or by newer versions. */
  void refuseRest() {
    if (cursor.at("UPDATE", "TRACKING") || cursor.at("UPDATE", "VIEWSTAT")) {
      throw new UnsupportedSoqlException("UPDATE " + cursor.second().text());
    }
    if (cursor.at("ALL", "ROWS")) {
      throw cursor.errors().grammar(cursor.peek().start(), "ALL ROWS not allowed in this context");
    }
    if (cursor.at("SET", "OPTIONS")) {
      throw new UnsupportedSoqlException("SET OPTIONS");
    }
  }
}
