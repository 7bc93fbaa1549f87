package io.scimkit.testkit.rest;

import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.wire.Response;
import jakarta.json.JsonObject;
import java.util.List;

/** {@code POST composite}. */
final class Composite implements Resource {
  private final Router router;

  Composite(Router router) {
    this.router = router;
  }

  @Override
  public String template() {
    return "composite";
  }

  @Override
  public List<String> methods() {
    return List.of("POST");
  }

  @Override
  public Response answer(Call call) {
    JsonObject body = call.object();
    List<CompositeSub> subs = CompositeSub.readAll(body);
    boolean allOrNone = Json.isTrue(body, "allOrNone");
    boolean collate =
        !body.containsKey("collateSubrequests") || Json.isTrue(body, "collateSubrequests");
    return new CompositeRun(call, router, allOrNone, collate).run(subs);
  }
}
