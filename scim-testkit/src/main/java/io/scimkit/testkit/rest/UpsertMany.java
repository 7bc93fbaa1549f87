package io.scimkit.testkit.rest;

import io.scimkit.testkit.engine.RefusedException;
import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.schema.FieldType;
import io.scimkit.testkit.schema.SObjectType;
import io.scimkit.testkit.wire.Response;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** {@code PATCH composite/sobjects/X/field}: up to 200 rows of one object, each made or changed. */
final class UpsertMany implements Resource {
  @Override
  public String template() {
    return "composite/sobjects/{type}/{field}";
  }

  @Override
  public List<String> methods() {
    return List.of("PATCH");
  }

  @Override
  public int since() {
    return 46;
  }

  @Override
  public Response answer(Call call) {
    SObjectType type = Rows.type(call, call.path().get(2));
    ExternalId id = ExternalId.named(call, type, call.path().get(3));
    List<Supplier<JsonObject>> rows = new ArrayList<>();
    for (JsonObject record : CollectionShape.records(call)) {
      if (!CollectionShape.typeName(record).equalsIgnoreCase(type.name())) {
        throw CollectionShape.bad(
            "INVALID_INPUT", "All records must be of the object in the path: " + type.name());
      }
      rows.add(() -> upsert(id, record));
    }
    return new CollectionRun(call).save(call.asks("allOrNone"), rows);
  }

  private static JsonObject upsert(ExternalId id, JsonObject record) {
    try {
      ExternalId.Saved saved = saved(id, record);
      return Json.object(Replies.saved(saved.row().key())).add("created", saved.created()).build();
    } catch (SeveralRowsException several) {
      throw severalRows(several);
    }
  }

  private static ExternalId.Saved saved(ExternalId id, JsonObject record) {
    boolean byId = id.field().kind() == FieldType.ID;
    boolean given = record.keySet().stream().anyMatch(id.field().name()::equalsIgnoreCase);
    if (byId && !given) {
      return new ExternalId.Saved(Rows.create(id.call(), id.type(), record), true);
    }
    return id.upsert(id.valueIn(record), id.without(record), false);
  }

  /** How several rows are refused where a reply for the whole call would be too much. */
  static RefusedException severalRows(SeveralRowsException several) {
    StringBuilder ids = new StringBuilder();
    several.rows().forEach(row -> ids.append(ids.isEmpty() ? "" : ", ").append(row.key()));
    return WireRule.EXTERNAL_ID.refuse(
        "DUPLICATE_EXTERNAL_ID",
        "Duplicate external id specified: more than one record found for external id field: ["
            + ids
            + "]");
  }
}
