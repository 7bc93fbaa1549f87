package io.scimkit.testkit.rest;

import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.wire.Response;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** {@code POST composite}; {@code GET} lists what is below it. */
final class Composite implements Resource {
  private static final List<String> BELOW = List.of("tree", "batch", "sobjects", "graph");

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
    return List.of("GET", "POST");
  }

  @Override
  public int since() {
    return 38;
  }

  @Override
  public Response answer(Call call) {
    if (call.method().equals("GET")) {
      JsonObjectBuilder json = Json.object();
      String root = call.root() + "/composite/";
      BELOW.forEach(name -> json.add(name, root + name));
      return Response.json(200, json.build());
    }
    JsonObject body = call.object();
    List<CompositeSub> subs = CompositeSub.readAll(body);
    boolean allOrNone = call.asks("allOrNone");
    boolean collate = !body.containsKey("collateSubrequests") || call.asks("collateSubrequests");
    return new CompositeRun(call, router, allOrNone, collate).run(subs);
  }
}
