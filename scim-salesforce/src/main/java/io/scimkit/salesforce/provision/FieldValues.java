package io.scimkit.salesforce.provision;

import io.scimkit.mapping.org.FieldValue;
import io.scimkit.mapping.plan.PlanRefusedException;
import io.scimkit.mapping.plan.Problem;
import io.scimkit.salesforce.json.Json;
import io.scimkit.salesforce.rest.Row;
import io.scimkit.salesforce.soql.Reference;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Field values to and from JSON. */
final class FieldValues {
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
      case NUMBER -> FieldValue.text(value.toString());
      case NULL, ARRAY, OBJECT -> FieldValue.empty();
    };
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
