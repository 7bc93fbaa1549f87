package io.scimkit.testkit.rest;

import io.scimkit.testkit.schema.SObjectField;
import io.scimkit.testkit.schema.SObjectType;
import io.scimkit.testkit.schema.Trait;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a row from a request body, and refuses what may not be written. */
final class FieldValues {
  private FieldValues() {}

  static Map<SObjectField, @Nullable Object> read(
      SObjectType type, JsonObject record, Trait writable, Set<String> skip) {
    Map<SObjectField, @Nullable Object> values = new LinkedHashMap<>();
    List<String> closed = new ArrayList<>();
    for (Map.Entry<String, JsonValue> member : record.entrySet()) {
      String name = member.getKey();
      if (name.equals("attributes") || skip.contains(name.toLowerCase(java.util.Locale.ROOT))) {
        continue;
      }
      SObjectField field = field(type, name, member.getValue());
      if (field.is(writable)) {
        values.put(field, ValueReader.read(field, member.getValue()));
      } else {
        closed.add(field.name());
      }
    }
    if (!closed.isEmpty()) {
      throw WireRule.FIELD_WRITABLE.refuse(
          "INVALID_FIELD_FOR_INSERT_UPDATE",
          "Unable to create/update fields: "
              + String.join(", ", closed)
              + ". Please check the security settings of this field and verify that it is read/write for"
              + " your profile or permission set.",
          closed.toArray(String[]::new));
    }
    return values;
  }

  private static SObjectField field(SObjectType type, String name, JsonValue value) {
    Optional<SObjectField> field = type.field(name);
    if (field.isEmpty() && type.parent(name).isPresent() && value instanceof JsonObject) {
      throw new NotModelledException("references by external id in a body (" + name + ")");
    }
    return field.orElseThrow(() -> unknown(type, name));
  }

  static io.scimkit.testkit.engine.RefusedException unknown(SObjectType type, String name) {
    return WireRule.FIELD_KNOWN.refuse(
        "INVALID_FIELD", "No such column '" + name + "' on sobject of type " + type.name());
  }
}
