package io.scimkit.testkit.rest;

import io.scimkit.testkit.engine.NotModelled;
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
    JsonArrayBuilder errors = Json.array();
    for (RefusedException reason : refusal.reasons()) {
      JsonObjectBuilder error = error(reason.code(), reason.text(), reason.fields());
      reason.details().forEach(error::add);
      errors.add(error);
    }
    return Response.json(refusal.status(), errors.build());
  }

  static JsonArray errors(String code, String message, List<String> fields) {
    return Json.array().add(error(code, message, fields)).build();
  }

  private static JsonObjectBuilder error(String code, String message, List<String> fields) {
    JsonObjectBuilder error = Json.object().add("message", message).add("errorCode", code);
    return fields.isEmpty() ? error : error.add("fields", strings(fields));
  }

  static Response notModelled(String feature) {
    return Response.json(
        501,
        errors(
            NotModelled.CODE,
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
    JsonArrayBuilder errors = Json.array();
    for (RefusedException reason : refusal.reasons()) {
      JsonObjectBuilder error =
          Json.object()
              .add("statusCode", reason.code())
              .add("message", reason.text())
              .add("fields", strings(reason.fields()));
      // Single calls misspell it; rows of collections are assumed not to.
      reason.details().forEach((name, value) -> error.add(name.replace("Resut", "Result"), value));
      errors.add(error);
    }
    return Json.object().add("success", false).add("errors", errors).build();
  }

  private static JsonArrayBuilder strings(List<String> texts) {
    JsonArrayBuilder array = Json.array();
    texts.forEach(array::add);
    return array;
  }
}
