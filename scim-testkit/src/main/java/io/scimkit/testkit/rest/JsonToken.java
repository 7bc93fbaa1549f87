package io.scimkit.testkit.rest;

import jakarta.json.JsonNumber;
import jakarta.json.JsonValue;

/** What the org's parser calls the beginning of a value. */
final class JsonToken {
  private JsonToken() {}

  static String of(JsonValue value) {
    return switch (value.getValueType()) {
      case OBJECT -> "START_OBJECT";
      case ARRAY -> "START_ARRAY";
      case NUMBER ->
          value instanceof JsonNumber number && number.isIntegral()
              ? "VALUE_NUMBER_INT"
              : "VALUE_NUMBER_FLOAT";
      default -> "VALUE_" + value.getValueType();
    };
  }
}
