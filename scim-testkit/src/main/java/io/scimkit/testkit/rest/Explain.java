package io.scimkit.testkit.rest;

import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.soql.QueryPlan;
import io.scimkit.testkit.wire.Response;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;

/** What {@code GET query?explain=} answers: the ways to the rows, the best one first. */
final class Explain {
  private Explain() {}

  static Response plans(String query, List<QueryPlan> plans) {
    JsonArrayBuilder all = Json.array();
    for (QueryPlan plan : plans) {
      all.add(
          Json.object()
              .add("cardinality", plan.cardinality())
              .add("fields", Json.array(plan.fields()))
              .add("leadingOperationType", plan.leadingOperation())
              .add("notes", JsonValue.EMPTY_JSON_ARRAY)
              .add("relativeCost", Json.number(BigDecimal.valueOf(plan.relativeCost())))
              .add("sobjectCardinality", plan.objectRows())
              .add("sobjectType", plan.object()));
    }
    return Response.json(200, Json.object().add("plans", all).add("sourceQuery", query).build());
  }
}
