package io.scimkit.model.schema;

import io.scimkit.model.syntax.DateTimes;
import io.scimkit.model.value.ScimNumber;
import io.scimkit.model.value.ScimString;
import io.scimkit.model.value.ScimValue;
import java.util.Optional;

/** The data types of RFC 7643 section 2.3, asked of one value. */
public final class TypeRule {
  private TypeRule() {}

  /**
   * Tells what is wrong with a value's type. Sub-attributes of a complex value are not looked at.
   *
   * @param value one value, which is not null
   * @param definition its attribute
   * @return what is expected and what was found; empty if the type is right
   */
  public static Optional<String> fault(ScimValue value, SchemaAttribute definition) {
    AttributeType type = definition.type();
    if (fits(value, type)) {
      return Optional.empty();
    }
    return Optional.of("expected " + expected(type) + " but found " + found(value));
  }

  private static boolean fits(ScimValue value, AttributeType type) {
    return switch (type) {
      case STRING, REFERENCE -> value.kind() == ScimValue.Kind.STRING;
      case BOOLEAN -> value.kind() == ScimValue.Kind.BOOLEAN;
      case DECIMAL -> value.kind() == ScimValue.Kind.NUMBER;
      case INTEGER -> value instanceof ScimNumber number && number.isInteger();
      case COMPLEX -> value.kind() == ScimValue.Kind.OBJECT;
      case DATE_TIME -> value instanceof ScimString text && DateTimes.isDateTime(text.value());
      case BINARY -> value instanceof ScimString text && isBase64(text.value());
    };
  }

  private static boolean isBase64(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (!letter && "+/-_=\r\n".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static String expected(AttributeType type) {
    return switch (type) {
      case STRING -> "a text";
      case REFERENCE -> "a URI as text";
      case BOOLEAN -> "true or false";
      case DECIMAL -> "a number";
      case INTEGER -> "an integer";
      case COMPLEX -> "an object";
      case DATE_TIME -> "a date and time such as 2026-01-31T08:00:00Z";
      case BINARY -> "a text in base64";
    };
  }

  /** What was sent, without the value itself where it could be long or secret. */
  private static String found(ScimValue value) {
    return switch (value.kind()) {
      case OBJECT -> "an object";
      case LIST -> "a list";
      case STRING -> "a text";
      case NUMBER, BOOLEAN, NULL -> value.toString();
    };
  }
}
