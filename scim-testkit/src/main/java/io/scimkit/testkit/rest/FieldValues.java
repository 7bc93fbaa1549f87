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
      Call call, SObjectType type, JsonObject record, Trait writable, Set<String> skip) {
    Map<SObjectField, @Nullable Object> values = new LinkedHashMap<>();
    List<String> closed = new ArrayList<>();
    for (Map.Entry<String, JsonValue> member : record.entrySet()) {
      String name = member.getKey();
      if (name.equals("attributes") || skip.contains(name.toLowerCase(java.util.Locale.ROOT))) {
        continue;
      }
      Optional<SObjectField> parent = parent(type, name, member.getValue());
      SObjectField field = parent.orElseGet(() -> field(type, name));
      if (field.is(writable)) {
        values.put(
            field,
            parent.isPresent()
                ? new ForeignKey(call, field, member.getValue().asJsonObject()).id()
                : ValueReader.read(field, member.getValue()));
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

  /** The reference whose parent is named by an external id; empty when the member is a field. */
  private static Optional<SObjectField> parent(SObjectType type, String name, JsonValue value) {
    return value instanceof JsonObject && type.field(name).isEmpty()
        ? type.parent(name)
        : Optional.empty();
  }

  private static SObjectField field(SObjectType type, String name) {
    return type.field(name).orElseThrow(() -> unknown(type, name));
  }

  static io.scimkit.testkit.engine.RefusedException unknown(SObjectType type, String name) {
    return WireRule.FIELD_KNOWN.refuse(
        "INVALID_FIELD", "No such column '" + name + "' on sobject of type " + type.name());
  }
}
