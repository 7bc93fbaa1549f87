package io.scimkit.testkit.rest;

import io.scimkit.testkit.engine.RefusedException;
import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.wire.Response;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;

/** The shapes of errors and results: single calls say errorCode, rows of collections statusCode. */
final class Replies {
  private Replies() {}

  static Response refusal(RefusedException refusal) {
    return Response.json(
        refusal.status(), errors(refusal.code(), refusal.text(), refusal.fields()));
  }

  static JsonArray errors(String code, String message, List<String> fields) {
    JsonObjectBuilder error = Json.object().add("message", message).add("errorCode", code);
    if (!fields.isEmpty()) {
      error.add("fields", strings(fields));
    }
    return Json.array().add(error).build();
  }

  static Response notModelled(String feature) {
    return Response.json(
        501,
        errors(
            "NOT_MODELLED_BY_SCIM_TESTKIT",
            "scim-testkit does not model " + feature + "; Salesforce may. Nothing was done.",
            List.of()));
  }

  static JsonObject saved(String id) {
    return saved(id, true);
  }

  static JsonObject saved(String id, boolean withErrors) {
    JsonObjectBuilder result = Json.object().add("id", id).add("success", true);
    return withErrors ? result.add("errors", JsonValue.EMPTY_JSON_ARRAY).build() : result.build();
  }

  static JsonObject failedRow(RefusedException refusal) {
    JsonObject error =
        Json.object()
            .add("statusCode", refusal.code())
            .add("message", refusal.text())
            .add("fields", strings(refusal.fields()))
            .build();
    return Json.object().add("success", false).add("errors", Json.array().add(error)).build();
  }

  private static JsonArrayBuilder strings(List<String> texts) {
    JsonArrayBuilder array = Json.array();
    texts.forEach(array::add);
    return array;
  }
}
