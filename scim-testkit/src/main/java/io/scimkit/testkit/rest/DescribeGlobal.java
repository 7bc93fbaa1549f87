package io.scimkit.testkit.rest;

import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.schema.SObjectType;
import io.scimkit.testkit.wire.Response;
import jakarta.json.JsonArrayBuilder;
import java.util.List;

/** {@code GET sobjects}: all objects that the org knows. */
final class DescribeGlobal implements Resource {
  // What Salesforce says in every org.
  private static final int MAX_BATCH_SIZE = 200;

  @Override
  public String template() {
    return "sobjects";
  }

  @Override
  public List<String> methods() {
    return List.of("GET");
  }

  @Override
  public Response answer(Call call) {
    JsonArrayBuilder objects = Json.array();
    for (SObjectType type : call.schema().types()) {
      objects.add(ObjectJson.header(call, type));
    }
    return Response.json(
        200,
        Json.object()
            .add("encoding", "UTF-8")
            .add("maxBatchSize", MAX_BATCH_SIZE)
            .add("sobjects", objects)
            .build());
  }
}
