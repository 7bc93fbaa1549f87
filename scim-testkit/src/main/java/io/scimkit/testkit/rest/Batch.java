package io.scimkit.testkit.rest;

import io.scimkit.testkit.engine.RefusedException;
import io.scimkit.testkit.engine.UnitOfWork;
import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.wire.Headers;
import io.scimkit.testkit.wire.Response;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code POST composite/batch}: each subrequest commits on its own and costs a call of its own. */
final class Batch implements Resource {
  private static final int SUBREQUESTS = 25;

  private final Router router;

  Batch(Router router) {
    this.router = router;
  }

  @Override
  public String template() {
    return "composite/batch";
  }

  @Override
  public List<String> methods() {
    return List.of("POST");
  }

  @Override
  public int since() {
    return 34;
  }

  @Override
  public Response answer(Call call) {
    JsonObject body = call.object();
    JsonArray requests =
        Json.array(body, "batchRequests")
            .orElseThrow(() -> bad("JSON_PARSER_ERROR", "The batchRequests member is required."));
    if (requests.size() > SUBREQUESTS) {
      throw bad("INVALID_INPUT", "A batch can hold at most 25 subrequests.");
    }
    boolean halt = call.asks("haltOnError");
    boolean failed = false;
    JsonArrayBuilder results = Json.array();
    for (JsonValue request : requests) {
      Response reply = halt && failed ? halted(call) : one(call, request);
      failed |= !reply.succeeded();
      results.add(
          Json.object()
              .add("statusCode", reply.status())
              .add("result", reply.json().orElse(JsonValue.NULL)));
    }
    return Response.json(
        200, Json.object().add("hasErrors", failed).add("results", results).build());
  }

  private static Response halted(Call call) {
    RefusedException refusal =
        WireRule.BATCH_HALT.refuseWith(
            412, "BATCH_PROCESSING_HALTED", "Batch processing halted because of an earlier error");
    call.trace().refused(refusal);
    return Replies.refusal(refusal);
  }

  private Response one(Call outer, JsonValue value) {
    if (!(value instanceof JsonObject request)) {
      throw bad("JSON_PARSER_ERROR", "Each subrequest must be an object.");
    }
    String method = Json.text(request, "method").orElse("").toUpperCase(Locale.ROOT);
    String url = Json.text(request, "url").orElse("");
    String prefix = "/services/data/";
    UnitOfWork unit = new UnitOfWork(outer.actor());
    Response reply;
    try {
      SubrequestUrl parsed =
          SubrequestUrl.parse(url.startsWith(prefix) ? url.substring(prefix.length()) : url);
      ServiceVersions.check(parsed.version());
      reply =
          router.answer(
              new Call(
                  outer.org(),
                  outer.actor(),
                  method,
                  parsed.version(),
                  parsed.path(),
                  parsed.params(),
                  Headers.none(),
                  Optional.ofNullable(request.get("richInput")),
                  unit,
                  () -> false,
                  outer.trace()));
    } catch (RefusedException refusal) {
      outer.trace().refused(refusal);
      reply = Replies.refusal(refusal);
    }
    outer.unit().adopt(unit);
    outer
        .trace()
        .sub(
            new Trace.Sub(
                method,
                url,
                "",
                Optional.ofNullable(request.get("richInput")).map(JsonValue::toString).orElse(""),
                reply.status(),
                reply.json().map(JsonValue::toString).orElse("")));
    return reply;
  }

  private static RefusedException bad(String code, String message) {
    return WireRule.BATCH_SHAPE.refuse(code, message);
  }
}
