package io.scimkit.testkit.rest;

import io.scimkit.testkit.engine.RefusedException;
import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.schema.SObjectType;
import io.scimkit.testkit.store.Row;
import io.scimkit.testkit.store.SalesforceId;
import io.scimkit.testkit.wire.Response;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code POST, PATCH, DELETE composite/sobjects}: up to 200 rows in one unit of work. */
final class Collections implements Resource {
  @Override
  public String template() {
    return "composite/sobjects";
  }

  @Override
  public List<String> methods() {
    return List.of("POST", "PATCH", "DELETE");
  }

  @Override
  public int since() {
    return 42;
  }

  @Override
  public Response answer(Call call) {
    return switch (call.method()) {
      case "POST" -> create(call);
      case "PATCH" -> update(call);
      default -> delete(call);
    };
  }

  private static Response create(Call call) {
    List<SObjectType> types = new ArrayList<>();
    List<Supplier<JsonObject>> rows = new ArrayList<>();
    for (JsonObject record : CollectionShape.records(call)) {
      SObjectType type = type(call, record);
      types.add(type);
      rows.add(() -> Replies.saved(Rows.create(call, type, record).key()));
    }
    CollectionShape.checkMix(call, types);
    return new CollectionRun(call).save(call.asks("allOrNone"), rows);
  }

  private static Response update(Call call) {
    List<SObjectType> types = new ArrayList<>();
    List<Supplier<JsonObject>> rows = new ArrayList<>();
    for (JsonObject record : CollectionShape.records(call)) {
      SObjectType type = type(call, record);
      types.add(type);
      String id =
          Json.text(record, "id")
              .or(() -> Json.text(record, "Id"))
              .or(() -> Json.text(record, "ID"))
              .orElse("");
      rows.add(() -> Replies.saved(Rows.update(call, find(call, type, id), record).key()));
    }
    CollectionShape.checkMix(call, types);
    return new CollectionRun(call).save(call.asks("allOrNone"), rows);
  }

  private static Response delete(Call call) {
    String ids = call.params().get("ids");
    if (ids == null || ids.isBlank()) {
      throw CollectionShape.bad("INVALID_INPUT", "The ids parameter is required.");
    }
    List<SObjectType> types = new ArrayList<>();
    List<Supplier<JsonObject>> rows = new ArrayList<>();
    List<String> all = List.of(ids.split(",", -1));
    CollectionShape.checkCount(all.size());
    for (String id : all) {
      Optional<SObjectType> type = SalesforceId.parse(id.trim()).flatMap(call.schema()::ofId);
      type.ifPresent(types::add);
      rows.add(() -> deleted(call, type.orElseThrow(() -> malformed(id)), id.trim()));
    }
    CollectionShape.checkMix(call, types);
    return new CollectionRun(call).save(call.flag("allOrNone"), rows);
  }

  private static JsonObject deleted(Call call, SObjectType type, String id) {
    Row row = find(call, type, id);
    Rows.delete(call, row);
    return Replies.saved(row.key());
  }

  private static SObjectType type(Call call, JsonObject record) {
    String name = CollectionShape.typeName(record);
    return call.schema()
        .type(name)
        .orElseThrow(
            () ->
                WireRule.OBJECT_KNOWN.refuse(
                    "INVALID_TYPE", "sObject type '" + name + "' is not supported."));
  }

  // In a collection a row that is not there has a code of its own.
  static Row find(Call call, SObjectType type, String id) {
    if (id.isEmpty()) {
      throw WireRule.VALUE_FITS.refuse("MISSING_ARGUMENT", "Id not specified in an update call");
    }
    if (SalesforceId.parse(id).filter(full -> full.startsWith(type.keyPrefix())).isEmpty()) {
      throw malformed(id);
    }
    try {
      return Rows.stored(call, Rows.find(call, type, id));
    } catch (RefusedException missing) {
      if (missing.code().equals("ENTITY_IS_DELETED")) {
        throw WireRule.ROW_EXISTS.refuse("ENTITY_IS_DELETED", "entity is deleted");
      }
      throw WireRule.ROW_EXISTS.refuse("INVALID_CROSS_REFERENCE_KEY", "invalid cross reference id");
    }
  }

  private static RefusedException malformed(String id) {
    return WireRule.VALUE_FITS.refuse("MALFORMED_ID", "malformed id " + id);
  }
}
