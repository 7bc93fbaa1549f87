package io.scimkit.testkit.rest;

import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.wire.Response;
import jakarta.json.JsonObject;
import java.util.List;

/** {@code POST sobjects/X/Id}: an upsert by an id that is not known yet, so a create. */
final class CreateById implements Resource {
  private final CreateRow create = new CreateRow();

  @Override
  public String template() {
    return "sobjects/{type}/Id";
  }

  @Override
  public List<String> methods() {
    return List.of("POST");
  }

  @Override
  public int since() {
    return 37;
  }

  @Override
  public Response answer(Call call) {
    Response made = create.answer(call);
    if (call.versionNumber() < RowByExternalId.WITH_BODY) {
      return made;
    }
    JsonObject saved = made.json().orElseThrow().asJsonObject();
    return made.withJson(Json.object(saved).add("created", true).build());
  }
}
