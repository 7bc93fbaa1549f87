package io.scimkit.testkit.rest;

import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.wire.Response;
import java.util.List;

/** {@code GET {D}}: the resources of a version. */
final class Root implements Resource {
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
    String root = call.root();
    return Response.json(
        200,
        Json.object()
            .add("sobjects", root + "/sobjects")
            .add("query", root + "/query")
            .add("queryAll", root + "/queryAll")
            .add("composite", root + "/composite")
            .add(
                "identity",
                call.headers().get("x-scimkit-base").orElse("")
                    + "/id/"
                    + call.org().id()
                    + "/"
                    + call.actor().userId())
            .build());
  }
}
