package io.scimkit.testkit.soql;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads paths, date functions and aggregates. */
final class FunctionParser {

  private static final Set<String> UNSUPPORTED =
      Set.of("CONVERTCURRENCY", "FORMAT", "DISTANCE", "GEOLOCATION");

  private final Cursor cursor;

  FunctionParser(Cursor cursor) {
    this.cursor = cursor;
  }

  /** A path or date function; an aggregate only where {@code aggregates} are allowed. */
  Expression expression(boolean aggregates) {
    Token word = cursor.peek();
    if (!word.isName() || !cursor.second().is("(")) {
      return cursor.path();
    }
    refuseUnsupported(word);
    if (word.is("TOLABEL")) {
      open();
      Path argument = cursor.path();
      cursor.expect(")");
      return new Label(argument, word.place());
    }
    if (aggregates && word.is("GROUPING")) {
      open();
      Path argument = cursor.path();
      cursor.expect(")");
      return new Grouping(argument, word.place());
    }
    Optional<Aggregate.Function> function = Aggregate.Function.named(word.text());
    if (aggregates && function.isPresent()) {
      open();
      Expression argument = expression(false);
      cursor.expect(")");
      return new Aggregate(function.get(), argument, word.place());
    }
    return dateFunction(word);
  }

  private DateFunction dateFunction(Token word) {
    Optional<DatePart> part = DatePart.named(word.text());
    if (part.isEmpty()) {
      throw cursor.errors().unexpected(cursor.second());
    }
    open();
    boolean local = cursor.at("CONVERTTIMEZONE", "(");
    if (local) {
      open();
    } else if (cursor.second().is("(")) {
      refuseUnsupported(cursor.peek());
      throw cursor.errors().unexpected(cursor.second());
    }
    Path argument = cursor.path();
    cursor.expect(")");
    if (local) {
      cursor.expect(")");
    }
    return new DateFunction(part.get(), argument, local, word.place());
  }

  private void open() {
    cursor.take();
    cursor.expect("(");
  }

  private static void refuseUnsupported(Token word) {
    if (UNSUPPORTED.contains(word.text().toUpperCase(Locale.ROOT))) {
      throw new UnsupportedSoqlException(word.text() + "()");
    }
  }
}
