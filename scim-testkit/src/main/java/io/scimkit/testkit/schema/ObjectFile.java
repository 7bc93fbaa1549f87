package io.scimkit.testkit.schema;

import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.schema.SObjectType.Call;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One object's file: {@code name, label, plural, prefix, calls, setup, softDelete, system, fields}.
 */
record ObjectFile(
    String name,
    String label,
    String plural,
    String keyPrefix,
    boolean setup,
    boolean softDelete,
    Set<Call> calls,
    List<SObjectField> fields) {

  static ObjectFile read(JsonObject json, Picklists picklists) {
    String name = json.getString("name");
    String label = json.getString("label", Labels.of(name));
    Set<Call> calls = EnumSet.noneOf(Call.class);
    for (String word : json.getString("calls", "").split(",", -1)) {
      if (!word.isBlank()) {
        calls.add(Call.valueOf(word.trim().toUpperCase(Locale.ROOT)));
      }
    }
    List<SObjectField> fields = new ArrayList<>();
    add(fields, "Id", Json.string("id filled"), picklists);
    for (Map.Entry<String, JsonValue> entry : json.getJsonObject("fields").entrySet()) {
      add(fields, entry.getKey(), entry.getValue(), picklists);
    }
    for (String field : SystemFields.of(json.getString("system", "audit"))) {
      int space = field.indexOf(' ');
      add(fields, field.substring(0, space), Json.string(field.substring(space)), picklists);
    }
    return new ObjectFile(
        name,
        label,
        json.getString("plural", label + "s"),
        json.getString("prefix"),
        json.getBoolean("setup", false),
        json.getBoolean("softDelete", false),
        calls,
        fields);
  }

  private static void add(
      List<SObjectField> fields, String name, JsonValue value, Picklists picklists) {
    JsonObject more = value instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
    String line = value instanceof JsonString text ? text.getString() : more.getString("is");
    FieldSpec spec = new FieldSpec(line);
    fields.add(
        new SObjectField(
            fields.size(),
            name,
            more.getString("label", Labels.of(name)),
            spec.kind,
            spec.length,
            spec.traits,
            spec.targets,
            spec.relation,
            spec.children,
            more.containsKey("values") ? picklists.of(more.get("values")) : List.of(),
            spec.defaultText));
  }
}
