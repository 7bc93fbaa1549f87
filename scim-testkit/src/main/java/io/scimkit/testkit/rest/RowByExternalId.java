package io.scimkit.testkit.rest;

import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.schema.SObjectType;
import io.scimkit.testkit.store.Row;
import io.scimkit.testkit.wire.Response;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;

/** {@code GET, PATCH, DELETE sobjects/X/field/value}; PATCH makes the row when it is not there. */
final class RowByExternalId implements Resource {
  /** Since this version an update is answered with a body too, and the body says what was done. */
  static final int WITH_BODY = 46;

  private final Related related;

  RowByExternalId(Related related) {
    this.related = related;
  }

  @Override
  public String template() {
    return "sobjects/{type}/{field}/{value}";
  }

  @Override
  public List<String> methods() {
    return List.of("GET", "PATCH", "DELETE");
  }

  @Override
  public Response answer(Call call) {
    SObjectType type = Rows.type(call, call.path().get(1));
    NotBuilt.checkBelowObject(call.path());
    if (Related.beginsWithRow(type, call.path())) {
      return related.answer(call, type);
    }
    ExternalId id = ExternalId.named(call, type, call.path().get(2));
    JsonValue value = Json.string(call.path().get(3));
    try {
      return switch (call.method()) {
        case "PATCH" -> upsert(call, id, value);
        case "DELETE" -> {
          Rows.delete(call, Rows.stored(call, there(id, value)));
          yield Response.empty(204);
        }
        default -> {
          Optional<String> names = Optional.ofNullable(call.params().get("fields"));
          Row row = there(id, value);
          yield Response.json(200, new RecordJson(call.root()).row(row, Rows.fields(type, names)));
        }
      };
    } catch (SeveralRowsException several) {
      call.trace().refused(WireRule.EXTERNAL_ID, "300 Multiple Choices");
      return Response.json(300, ExternalId.paths(call, several.rows()));
    }
  }

  private static Row there(ExternalId id, JsonValue value) {
    return id.one(value)
        .orElseThrow(
            () ->
                WireRule.ROW_EXISTS.refuseWith(
                    404, "NOT_FOUND", "The requested resource does not exist"));
  }

  private static Response upsert(Call call, ExternalId id, JsonValue value) {
    JsonObject record = call.object();
    id.refuseIn(record);
    ExternalId.Saved saved = id.upsert(value, record, call.flag("updateOnly"));
    if (call.versionNumber() < WITH_BODY && !saved.created()) {
      return Response.empty(204);
    }
    JsonObjectBuilder json = Json.object(Replies.saved(saved.row().key()));
    if (call.versionNumber() >= WITH_BODY) {
      json.add("created", saved.created());
    }
    Response reply = Response.json(saved.created() ? 201 : 200, json.build());
    String url = call.root() + "/sobjects/" + id.type().name() + "/" + saved.row().key();
    return saved.created() ? reply.with("Location", url) : reply;
  }
}
