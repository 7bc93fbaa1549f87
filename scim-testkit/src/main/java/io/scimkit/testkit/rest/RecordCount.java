package io.scimkit.testkit.rest;

import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.schema.SObjectType;
import io.scimkit.testkit.wire.Response;
import jakarta.json.JsonArrayBuilder;
import java.util.List;
import java.util.Optional;

/**
 * {@code GET limits/recordCount?sObjects=}: how many rows there are; exactly, where Salesforce
 * guesses.
 */
final class RecordCount implements Resource {
  @Override
  public String template() {
    return "limits/recordCount";
  }

  @Override
  public List<String> methods() {
    return List.of("GET");
  }

  @Override
  public int since() {
    return 40;
  }

  @Override
  public Response answer(Call call) {
    Limits.checkSeen(call);
    JsonArrayBuilder counts = Json.array();
    for (SObjectType type : types(call)) {
      int rows = call.org().store().table(type).rows(false).size();
      counts.add(Json.object().add("count", rows).add("name", type.name()));
    }
    return Response.json(200, Json.object().add("sObjects", counts).build());
  }

  /** All objects, or those of the names that are known: the others are passed over. */
  private static List<SObjectType> types(Call call) {
    return Optional.ofNullable(call.params().get("sObjects"))
        .map(names -> named(call, List.of(names.split(",", -1))))
        .orElseGet(() -> call.schema().types());
  }

  private static List<SObjectType> named(Call call, List<String> names) {
    return names.stream().flatMap(name -> call.schema().type(name.trim()).stream()).toList();
  }
}
