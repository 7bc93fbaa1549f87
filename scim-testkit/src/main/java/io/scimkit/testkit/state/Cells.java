package io.scimkit.testkit.state;

import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.schema.SObjectField;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** Values of fields as an export holds them. */
final class Cells {
  private Cells() {}

  static JsonValue write(Object value) {
    if (value instanceof Boolean bool) {
      return Json.bool(bool);
    }
    if (value instanceof Integer || value instanceof Long) {
      return Json.number(((Number) value).longValue());
    }
    return value instanceof BigDecimal exact ? Json.number(exact) : Json.string(value.toString());
  }

  static Object read(SObjectField field, JsonValue json) {
    if (json == JsonValue.TRUE || json == JsonValue.FALSE) {
      return json == JsonValue.TRUE;
    }
    if (json instanceof JsonString string) {
      return switch (field.kind()) {
        case DATE -> LocalDate.parse(string.getString());
        case DATETIME -> Instant.parse(string.getString());
        default -> string.getString();
      };
    }
    if (json instanceof JsonNumber number) {
      return switch (field.kind()) {
        case INTEGER -> integer(number.longValueExact());
        default -> number.bigDecimalValue();
      };
    }
    throw new IllegalArgumentException(field.name() + " can't hold " + json);
  }

  // The engine counts in Integer wherever it fits.
  private static Object integer(long number) {
    if (number == (int) number) {
      return (int) number;
    }
    return number;
  }
}
