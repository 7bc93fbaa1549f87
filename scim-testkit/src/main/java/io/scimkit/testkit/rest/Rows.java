package io.scimkit.testkit.rest;

import io.scimkit.testkit.behavior.DeleteUser;
import io.scimkit.testkit.engine.RefusedException;
import io.scimkit.testkit.engine.Visibility;
import io.scimkit.testkit.schema.SObjectField;
import io.scimkit.testkit.schema.SObjectType;
import io.scimkit.testkit.schema.Trait;
import io.scimkit.testkit.store.Row;
import io.scimkit.testkit.store.SalesforceId;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Saves and finds single rows for the resources that speak about them. */
final class Rows {
  private static final Pattern ID_FORM = Pattern.compile("[A-Za-z0-9]{15}([A-Za-z0-9]{3})?");

  private Rows() {}

  static SObjectType type(Call call, String name) {
    return call.schema()
        .type(name)
        .orElseThrow(
            () ->
                WireRule.OBJECT_KNOWN.refuseWith(
                    404, "NOT_FOUND", "The requested resource does not exist"));
  }

  static Row create(Call call, SObjectType type, JsonObject record) {
    if (!type.allows(SObjectType.Call.CREATE)) {
      throw callRefused(type, "created");
    }
    if (record.containsKey("Id") || record.containsKey("id")) {
      throw WireRule.FIELD_WRITABLE.refuse(
          "INVALID_FIELD_FOR_INSERT_UPDATE", "cannot specify Id in an insert call", "Id");
    }
    call.unit().duplicates(DuplicateHeader.of(call));
    call.unit().autoAssign(call.headers().get("Sforce-Auto-Assign"));
    return call.org()
        .dml()
        .create(call.unit(), type, FieldValues.read(call, type, record, Trait.CREATE, Set.of()));
  }

  static Row update(Call call, Row row, JsonObject record) {
    SObjectType type = seen(call, row);
    if (!type.allows(SObjectType.Call.UPDATE)) {
      throw callRefused(type, "updated");
    }
    call.unit().duplicates(DuplicateHeader.of(call));
    call.unit().autoAssign(call.headers().get("Sforce-Auto-Assign"));
    return call.org()
        .dml()
        .update(call.unit(), row, FieldValues.read(call, type, record, Trait.UPDATE, Set.of("id")));
  }

  static void delete(Call call, Row row) {
    SObjectType type = seen(call, row);
    if (type.name().equals("User") && call.org().behavior().is(DeleteUser.INSUFFICIENT_ACCESS)) {
      throw WireRule.USER_STAYS.refuse(
          "INSUFFICIENT_ACCESS_OR_READONLY", "insufficient access rights on object id");
    }
    if (!type.allows(SObjectType.Call.DELETE)) {
      throw callRefused(type, "deleted");
    }
    call.org().dml().delete(call.unit(), row);
  }

  private static SObjectType seen(Call call, Row row) {
    return type(call, row.type().name());
  }

  static RefusedException callRefused(SObjectType type, String done) {
    return WireRule.CALL_ALLOWED.refuse(
        "INVALID_TYPE_FOR_OPERATION", "entity type cannot be " + done + ": " + type.label());
  }

  /** The row that the caller sees under an id in either form. */
  static Row find(Call call, SObjectType type, String text) {
    Optional<String> id = SalesforceId.parse(text);
    boolean fits = id.filter(full -> full.startsWith(type.keyPrefix())).isPresent();
    if (!fits && call.method().equals("PATCH") && ID_FORM.matcher(text).matches()) {
      throw WireRule.VALUE_FITS.refuse(
          "MALFORMED_ID", type.label() + " ID: id value of incorrect type: " + text, "Id");
    }
    if (!fits) {
      throw WireRule.ROW_EXISTS.refuseWith(
          404,
          "NOT_FOUND",
          "Provided external ID field does not exist or is not accessible: " + text);
    }
    Optional<Row> row = call.org().store().table(type).find(id.get());
    if (row.filter(Row::deleted).isPresent()) {
      throw WireRule.ROW_EXISTS.refuseWith(404, "ENTITY_IS_DELETED", "entity is deleted");
    }
    return row.flatMap(found -> new Visibility(call.org(), call.actor()).see(found))
        .orElseThrow(
            () ->
                WireRule.ROW_EXISTS.refuseWith(
                    404, "NOT_FOUND", "The requested resource does not exist"));
  }

  /** The row as it is stored, once the caller was found to see it. */
  static Row stored(Call call, Row seen) {
    return call.org().store().table(seen.type()).live(seen.key()).orElse(seen);
  }

  static List<SObjectField> fields(SObjectType type, Optional<String> names) {
    if (names.isEmpty() || names.get().isBlank()) {
      return type.fields().stream().filter(field -> !field.is(Trait.HIDDEN)).toList();
    }
    List<SObjectField> fields = new ArrayList<>();
    for (String name : names.get().split(",", -1)) {
      SObjectField field =
          type.field(name.trim()).orElseThrow(() -> FieldValues.unknown(type, name.trim()));
      if (!fields.contains(field)) {
        fields.add(field);
      }
    }
    return fields;
  }
}
