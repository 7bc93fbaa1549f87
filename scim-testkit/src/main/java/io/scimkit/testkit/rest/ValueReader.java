package io.scimkit.testkit.rest;

import io.scimkit.testkit.engine.RefusedException;
import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.schema.SObjectField;
import io.scimkit.testkit.store.SalesforceId;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns one JSON value into what a field of its type holds. */
final class ValueReader {
  static final DateTimeFormatter DATE_TIME =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .appendPattern("[XXX][XX][X]")
          .toFormatter(Locale.ROOT);

  private ValueReader() {}

  static @Nullable Object read(SObjectField field, JsonValue json) {
    return switch (field.kind()) {
      case BOOLEAN -> bool(json);
      case INTEGER -> isNull(json) ? null : number(field, json).intValue();
      case DOUBLE, PERCENT, CURRENCY -> isNull(json) ? null : number(field, json);
      case DATE -> text(json).map(text -> date(text)).orElse(null);
      case DATETIME -> text(json).map(text -> instant(text)).orElse(null);
      case ID, REFERENCE -> text(json).map(text -> id(field, text)).orElse(null);
      default -> text(json).orElse(null);
    };
  }

  private static boolean isNull(JsonValue json) {
    return json == JsonValue.NULL || (json instanceof JsonString s && s.getString().isEmpty());
  }

  // An empty text is stored as null, as Salesforce does.
  private static Optional<String> text(JsonValue json) {
    if (isNull(json)) {
      return Optional.empty();
    }
    if (json instanceof JsonString text) {
      return Optional.of(text.getString());
    }
    throw wrong("string", json);
  }

  static boolean bool(JsonValue json) {
    if (json == JsonValue.TRUE || json == JsonValue.FALSE) {
      return json == JsonValue.TRUE;
    }
    if (json instanceof JsonString text) {
      String word = text.getString().toLowerCase(Locale.ROOT);
      if (word.equals("true") || word.equals("false")) {
        return word.equals("true");
      }
    }
    throw wrong("boolean", json);
  }

  private static BigDecimal number(SObjectField field, JsonValue json) {
    if (json instanceof JsonNumber number) {
      return number.bigDecimalValue();
    }
    if (json instanceof JsonString text) {
      try {
        return new BigDecimal(text.getString());
      } catch (NumberFormatException e) {
        throw wrong(field.kind().wireName(), json);
      }
    }
    throw wrong(field.kind().wireName(), json);
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw wrong("date", Json.string(text));
    }
  }

  private static Instant instant(String text) {
    try {
      return OffsetDateTime.parse(text, DATE_TIME).toInstant();
    } catch (DateTimeException e) {
      throw wrong("datetime", Json.string(text));
    }
  }

  private static String id(SObjectField field, String text) {
    return SalesforceId.parse(text)
        .orElseThrow(
            () ->
                WireRule.VALUE_FITS.refuse(
                    "MALFORMED_ID",
                    field.label() + ": id value of incorrect type: " + text,
                    field.name()));
  }

  static RefusedException wrong(String type, JsonValue json) {
    String kind = JsonToken.of(json);
    return WireRule.VALUE_FITS.refuse(
        "JSON_PARSER_ERROR",
        "Cannot deserialize instance of "
            + type
            + " from "
            + kind
            + " value "
            + (json instanceof JsonString text ? text.getString() : json.toString())
            + " or request may be missing a required field at [line:1, column:1]");
  }
}
