package io.scimkit.testkit.rest;

import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.wire.Response;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** {@code GET {D}}: the resources of a version that the kit answers, and the caller's identity. */
final class Root implements Resource {
  private static final List<String> RESOURCES =
      List.of("composite", "jobs", "limits", "query", "queryAll", "recent", "search", "sobjects");

  @Override
  public String template() {
    return "";
  }

  @Override
  public List<String> methods() {
    return List.of("GET");
  }

  @Override
  public Response answer(Call call) {
    JsonObjectBuilder json = Json.object();
    json.add("identity", call.base() + "/id/" + call.org().id() + "/" + call.actor().userId());
    RESOURCES.forEach(name -> json.add(name, call.root() + "/" + name));
    return Response.json(200, json.build());
  }
}
