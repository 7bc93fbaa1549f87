package io.scimkit.testkit.soql;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads values. */
final class LiteralParser {

  /** The reference's limit for a string in WHERE. */
  private static final int MAX_STRING = 4_000;

  /** More than any number that a field can hold; longer ones would only cost time. */
  private static final int MAX_DIGITS = 50;

  /** Far beyond the dates that Salesforce takes, and far below what would overflow. */
  private static final int MAX_COUNT = 9_999_999;

  private static final Pattern CURRENCY = Pattern.compile("[A-Za-z]{3}\\d+");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private final Cursor cursor;

  LiteralParser(Cursor cursor) {
    this.cursor = cursor;
  }

  Literal value() {
    Token token = cursor.peek();
    Literal literal =
        switch (token.kind()) {
          case STRING -> new Literal.Text(unquote(token, Quoted.read(token.text())));
          case NUMBER -> new Literal.Numeric(number(token));
          case DATE -> new Literal.Day(day(token));
          case DATETIME -> new Literal.Moment(moment(token));
          case TIME -> new Literal.Clock(time(token));
          case NAME -> word(token);
          case SYMBOL -> throw token.is(":") ? bind(token) : cursor.unexpected();
          default -> throw cursor.unexpected();
        };
    cursor.take();
    return literal instanceof Literal.Relative relative ? counted(relative) : literal;
  }

  Literal pattern() {
    Token token = cursor.peek();
    if (token.kind() != Token.Kind.STRING) {
      throw token.is(":") ? bind(token) : cursor.unexpected();
    }
    String value = unquote(token, Quoted.readPattern(token.text()));
    cursor.take();
    return new Literal.Pattern(value);
  }

  private String unquote(Token token, Optional<String> value) {
    if (value.isEmpty()) {
      throw cursor
          .errors()
          .grammar(
              token.start(),
              "Invalid string literal "
                  + token.text()
                  + ". Illegal character"
                  + " sequence '"
                  + Quoted.firstBadEscape(token.text())
                  + "' in string literal.");
    }
    if (value.get().length() > MAX_STRING) {
      throw cursor
          .errors()
          .grammar(token.start(), "String literals cannot be longer than 4000 characters.");
    }
    return value.get();
  }

  private BigDecimal number(Token token) {
    if (token.text().length() > MAX_DIGITS) {
      throw cursor.errors().grammar(token.start(), "numeric value out of range: " + token.text());
    }
    return new BigDecimal(token.text());
  }

  private LocalDate day(Token token) {
    try {
      return LocalDate.parse(token.text());
    } catch (DateTimeException e) {
      throw cursor.errors().grammar(token.start(), "Invalid date: " + token.text());
    }
  }

  private Instant moment(Token token) {
    String iso =
        token.text().toUpperCase(Locale.ROOT).replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2");
    try {
      return OffsetDateTime.parse(iso).toInstant();
    } catch (DateTimeException e) {
      throw cursor.errors().grammar(token.start(), "Invalid datetime: " + token.text());
    }
  }

  private LocalTime time(Token token) {
    try {
      return LocalTime.parse(token.text().toUpperCase(Locale.ROOT).replace("Z", ""));
    } catch (DateTimeException e) {
      throw cursor.errors().grammar(token.start(), "Invalid time: " + token.text());
    }
  }

  private Literal word(Token token) {
    switch (token.text().toUpperCase(Locale.ROOT)) {
      case "TRUE":
        return new Literal.Bool(true);
      case "FALSE":
        return new Literal.Bool(false);
      case "NULL":
        return new Literal.Null();
      default:
        break;
    }
    Optional<DateRange> range = DateRange.named(token.text());
    if (range.isPresent()) {
      return new Literal.Relative(range.get(), 0);
    }
    if (CURRENCY.matcher(token.text()).matches()) {
      throw new UnsupportedSoqlException("currency literal " + token.text());
    }
    if (cursor.second().is("(")) {
      throw new UnsupportedSoqlException(token.text() + "() as a value");
    }
    throw bind(token);
  }

  private Literal counted(Literal.Relative relative) {
    if (!relative.range().counted()) {
      return relative;
    }
    cursor.expect(":");
    Token number = cursor.peek();
    if (number.kind() != Token.Kind.NUMBER || !DIGITS.matcher(number.text()).matches()) {
      throw cursor.unexpected();
    }
    cursor.take();
    return new Literal.Relative(relative.range(), count(number.text()));
  }

  private static int count(String digits) {
    return digits.length() > 9 ? MAX_COUNT : Math.min(Integer.parseInt(digits), MAX_COUNT);
  }

  /** Salesforce takes a bare word in a value's place for Apex. */
  private SoqlException bind(Token token) {
    if (ReservedWords.contain(token.text())) {
      return cursor.unexpected();
    }
    return cursor.errors().grammar(token.start(), "Bind variables only allowed in Apex code");
  }
}
