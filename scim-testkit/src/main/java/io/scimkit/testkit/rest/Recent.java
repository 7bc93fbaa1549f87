package io.scimkit.testkit.rest;

import io.scimkit.testkit.wire.Response;
import jakarta.json.JsonValue;
import java.util.List;

/**
 * {@code GET recent}: rows viewed in the user interface, which the kit has not; so there are none.
 */
final class Recent implements Resource {
  @Override
  public String template() {
    return "recent";
  }

  @Override
  public List<String> methods() {
    return List.of("GET");
  }

  @Override
  public Response answer(Call call) {
    return Response.json(200, JsonValue.EMPTY_JSON_ARRAY);
  }
}
