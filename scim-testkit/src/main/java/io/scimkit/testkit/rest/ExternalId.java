package io.scimkit.testkit.rest;

import io.scimkit.testkit.behavior.UpsertByIdLookup;
import io.scimkit.testkit.engine.RefusedException;
import io.scimkit.testkit.engine.Visibility;
import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.schema.FieldType;
import io.scimkit.testkit.schema.SObjectField;
import io.scimkit.testkit.schema.SObjectType;
import io.scimkit.testkit.schema.Trait;
import io.scimkit.testkit.soql.SoqlKey;
import io.scimkit.testkit.store.Row;
import io.scimkit.testkit.store.Table;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Rows addressed by a field that tells them apart, and the upsert that this makes possible. */
record ExternalId(Call call, SObjectType type, SObjectField field) {

  /** What an upsert did. */
  record Saved(Row row, boolean created) {}

  /** The field of this name; refused when rows may not be addressed by it. */
  static ExternalId named(Call call, SObjectType type, String name) {
    Optional<SObjectField> field = type.field(name).filter(found -> addresses(call, found));
    return new ExternalId(
        call,
        type,
        field.orElseThrow(
            () ->
                WireRule.EXTERNAL_ID.refuseWith(
                    404,
                    "NOT_FOUND",
                    "Provided external ID field does not exist or is not accessible: " + name)));
  }

  private static boolean addresses(Call call, SObjectField field) {
    return field.kind() == FieldType.ID
        || field.is(Trait.EXTERNALID)
        || (field.is(Trait.IDLOOKUP) && call.org().behavior().is(UpsertByIdLookup.ALLOWED));
  }

  /** The rows that have the value and that the caller sees. */
  List<Row> find(JsonValue value) {
    Object wanted = ValueReader.read(field, value);
    if (wanted == null) {
      return List.of();
    }
    Table table = call.org().store().table(type);
    Object key = SoqlKey.of(field, wanted);
    Collection<Row> rows = field.indexed() ? table.lookup(field, key) : table.rows(false);
    Visibility visibility = new Visibility(call.org(), call.actor());
    return rows.stream()
        .filter(row -> has(row, key))
        .flatMap(row -> visibility.see(row).stream())
        .toList();
  }

  private boolean has(Row row, Object key) {
    Object value = row.value(field);
    return value != null && SoqlKey.of(field, value).equals(key);
  }

  /** The one row that has the value; empty when none has it, refused when several have. */
  Optional<Row> one(JsonValue value) {
    List<Row> rows = find(value);
    if (rows.size() > 1) {
      throw new SeveralRowsException(rows);
    }
    return rows.stream().findFirst();
  }

  /** Updates the row that has the value, or makes it. */
  Saved upsert(JsonValue value, JsonObject record, boolean updateOnly) {
    Optional<Row> row = one(value);
    if (row.isPresent()) {
      return new Saved(Rows.update(call, Rows.stored(call, row.get()), record), false);
    }
    if (updateOnly || field.kind() == FieldType.ID) {
      throw WireRule.ROW_EXISTS.refuseWith(
          404, "NOT_FOUND", "The requested resource does not exist");
    }
    return new Saved(Rows.create(call, type, with(record, value)), true);
  }

  private JsonObject with(JsonObject record, JsonValue value) {
    return Json.object(record).add(field.name(), value).build();
  }

  /** Refuses a body that repeats the field of the path. */
  void refuseIn(JsonObject record) {
    for (String member : record.keySet()) {
      if (member.equalsIgnoreCase(field.name()) || member.equalsIgnoreCase("Id")) {
        throw fieldInBody(member);
      }
    }
  }

  private static RefusedException fieldInBody(String name) {
    return WireRule.EXTERNAL_ID.refuse(
        "INVALID_FIELD", "The " + name + " field should not be specified in the sobject data.");
  }

  /** The member of a record that holds the field, taken out. */
  JsonValue valueIn(JsonObject record) {
    return record.entrySet().stream()
        .filter(member -> member.getKey().equalsIgnoreCase(field.name()))
        .map(java.util.Map.Entry::getValue)
        .filter(value -> value != JsonValue.NULL && !isEmpty(value))
        .findFirst()
        .orElseThrow(
            () ->
                WireRule.EXTERNAL_ID.refuse(
                    "MISSING_ARGUMENT", field.name() + " not specified", field.name()));
  }

  private static boolean isEmpty(JsonValue value) {
    return value instanceof JsonString text && text.getString().isEmpty();
  }

  /** A record without the field, which says which row is meant and is not written. */
  JsonObject without(JsonObject record) {
    return Json.without(record, field.name());
  }

  /** Paths of the rows, as the reply says that lists them all. */
  static JsonValue paths(Call call, List<Row> rows) {
    JsonArrayBuilder paths = Json.array();
    rows.forEach(
        row -> paths.add(call.root() + "/sobjects/" + row.type().name() + "/" + row.key()));
    return paths.build();
  }
}
