package io.scimkit.testkit.rest;

import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.schema.SObjectType;
import io.scimkit.testkit.wire.Response;
import jakarta.json.JsonValue;
import java.util.List;

/** {@code GET sobjects/X}: the head of the description; API reads never make a row recent. */
final class BasicObject implements Resource {
  @Override
  public String template() {
    return "sobjects/{type}";
  }

  @Override
  public List<String> methods() {
    return List.of("GET");
  }

  @Override
  public Response answer(Call call) {
    SObjectType type = Rows.type(call, call.path().get(1));
    return Response.json(
        200,
        Json.object()
            .add("objectDescribe", ObjectJson.header(call, type))
            .add("recentItems", JsonValue.EMPTY_JSON_ARRAY)
            .build());
  }
}
