package io.scimkit.salesforce.provision;

import io.scimkit.mapping.org.FieldValue;
import io.scimkit.mapping.plan.PlanRefusedException;
import io.scimkit.mapping.plan.Problem;
import io.scimkit.salesforce.json.Json;
import io.scimkit.salesforce.rest.Row;
import io.scimkit.salesforce.soql.Reference;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Field values to and from JSON. */
final class FieldValues {
  /** More than any number field has; a number with more is left as it came. */
  private static final int MOST_DIGITS = 40;

  private FieldValues() {}

  static FieldValue read(Row row, String field) {
    JsonValue value = row.value(field);
    if (value == null) {
      return FieldValue.empty();
    }
    return switch (value.getValueType()) {
      case STRING -> FieldValue.text(((JsonString) value).getString());
      case TRUE -> FieldValue.bool(true);
      case FALSE -> FieldValue.bool(false);
      case NUMBER -> FieldValue.text(plain((JsonNumber) value));
      case NULL, ARRAY, OBJECT -> FieldValue.empty();
    };
  }

  // Salesforce writes the whole numbers of its decimal fields as 80.0 and 1.0E7.
  private static String plain(JsonNumber number) {
    BigDecimal value = number.bigDecimalValue();
    return Math.abs((long) value.scale()) > MOST_DIGITS
        ? number.toString()
        : value.stripTrailingZeros().toPlainString();
  }

  /**
   * The fields as the body of a write.
   *
   * @throws PlanRefusedException when a value holds what a composite call would read as a reference
   */
  static JsonObject body(Map<String, FieldValue> fields) {
    List<Problem> problems = new ArrayList<>();
    JsonObjectBuilder body = Json.object();
    fields.forEach(
        (field, value) -> {
          Reference.problemIn(field, value.display()).ifPresent(problems::add);
          body.add(field, json(value));
        });
    if (!problems.isEmpty()) {
      throw new PlanRefusedException(problems);
    }
    return body.build();
  }

  private static JsonValue json(FieldValue value) {
    return switch (value.kind()) {
      case TEXT -> Json.value(((FieldValue.Text) value).value());
      case BOOLEAN -> Json.value(((FieldValue.Bool) value).value());
      case EMPTY -> JsonValue.NULL;
    };
  }
}
