package io.scimkit.testkit.rest;

import io.scimkit.testkit.engine.RefusedException;
import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.schema.SObjectField;
import io.scimkit.testkit.schema.SObjectType;
import io.scimkit.testkit.schema.Trait;
import io.scimkit.testkit.store.Row;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A parent named by an external id in place of its id, as in {@code "Manager":
 * {"FederationIdentifier": "e-1001"}}.
 */
record ForeignKey(Call call, SObjectField reference, JsonObject given) {

  /** The id of the parent. */
  String id() {
    List<Map.Entry<String, JsonValue>> members =
        given.entrySet().stream().filter(member -> !member.getKey().equals("attributes")).toList();
    if (members.size() != 1) {
      throw refuse(
          "A reference by external id names one field of " + reference.relation() + " alone.");
    }
    SObjectType target = target();
    String name = members.get(0).getKey();
    Optional<SObjectField> key = target.field(name).filter(ForeignKey::addresses);
    if (key.isEmpty()) {
      throw refuse(
          "Field name provided, "
              + name
              + " is not an External ID or indexed field for "
              + target.name());
    }
    return row(new ExternalId(call, target, key.get()), members.get(0).getValue()).key();
  }

  private static boolean addresses(SObjectField field) {
    return field.is(Trait.EXTERNALID) || field.is(Trait.IDLOOKUP);
  }

  private SObjectType target() {
    Optional<String> named =
        Json.object(given, "attributes").flatMap(attributes -> Json.text(attributes, "type"));
    List<String> targets = reference.targets();
    String name =
        targets.size() == 1
            ? targets.get(0)
            : named
                .filter(type -> targets.stream().anyMatch(type::equalsIgnoreCase))
                .orElseThrow(
                    () ->
                        refuse(
                            "attributes.type of "
                                + reference.relation()
                                + " must say which of these is meant: "
                                + String.join(", ", targets)));
    return Rows.type(call, name);
  }

  private Row row(ExternalId key, JsonValue value) {
    try {
      return key.one(value).orElseThrow(() -> notFound(key, value));
    } catch (SeveralRowsException several) {
      throw UpsertMany.severalRows(several);
    }
  }

  private static RefusedException notFound(ExternalId key, JsonValue value) {
    return refuse(
        "Foreign key external ID: "
            + (value instanceof JsonString text ? text.getString() : value.toString())
            + " not found for field "
            + key.field().name()
            + " in entity "
            + key.type().name());
  }

  private static RefusedException refuse(String message) {
    return WireRule.FOREIGN_KEY.refuse("INVALID_FIELD", message);
  }
}
