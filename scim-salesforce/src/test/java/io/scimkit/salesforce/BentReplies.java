package io.scimkit.salesforce;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.apache.hc.client5.http.impl.ChainElement;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/** Changes what the fake answers to composite calls, for replies that it would not give itself. */
final class BentReplies {
  private record Bend(String step, String part, UnaryOperator<JsonObject> change) {}

  private final List<Bend> bends = new ArrayList<>();
  private Optional<Random> random = Optional.empty();

  /** One value of every other reply is lost, or another one. */
  BentReplies random(long seed) {
    random = Optional.of(new Random(seed));
    return this;
  }

  /** The body of this part, in every call that has the other part too. */
  BentReplies body(String part, String besides, JsonValue body) {
    return part(part, besides, p -> with(p, "body", body));
  }

  /** This part fails, in every call that has the other part too. */
  BentReplies failing(String part, String besides, int status, String code) {
    JsonArray errors =
        Json.createArrayBuilder()
            .add(Json.createObjectBuilder().add("message", "bent").add("errorCode", code))
            .build();
    return part(
        part,
        besides,
        p -> with(with(p, "httpStatusCode", Json.createValue(status)), "body", errors));
  }

  /** This part, in every call that has the other part too. */
  BentReplies part(String part, String besides, UnaryOperator<JsonObject> change) {
    bends.add(new Bend(besides, part, change));
    return this;
  }

  /** An answer to a query without a row. */
  static JsonObject noRows() {
    return Json.createObjectBuilder()
        .add("totalSize", 0)
        .add("done", true)
        .add("records", Json.createArrayBuilder())
        .build();
  }

  static JsonObject with(JsonObject object, String member, JsonValue value) {
    JsonObjectBuilder changed = Json.createObjectBuilder(object);
    return changed.add(member, value).build();
  }

  HttpClientBuilder on(HttpClientBuilder http) {
    return http.addExecInterceptorBefore(
        ChainElement.COMPRESS.name(),
        "bend",
        (request, scope, chain) -> {
          ClassicHttpResponse response = chain.proceed(request, scope);
          if (request.getPath().endsWith("/composite") && response.getCode() == 200) {
            bend(response);
          }
          return response;
        });
  }

  private void bend(ClassicHttpResponse response) throws IOException {
    byte[] body = EntityUtils.toByteArray(response.getEntity());
    JsonObject reply = Json.createReader(new ByteArrayInputStream(body)).readObject();
    JsonObject planned = bend(reply);
    JsonValue bent =
        random.filter(Random::nextBoolean).map(dice -> twist(planned, dice)).orElse(planned);
    byte[] bytes = bent.toString().getBytes(StandardCharsets.UTF_8);
    response.setEntity(new ByteArrayEntity(bytes, ContentType.APPLICATION_JSON));
  }

  private JsonObject bend(JsonObject reply) {
    JsonArray parts = reply.getJsonArray("compositeResponse");
    JsonArrayBuilder changed = Json.createArrayBuilder();
    for (JsonObject part : parts.getValuesAs(JsonObject.class)) {
      JsonObject now = part;
      for (Bend bend : bends) {
        if (bend.part().equals(part.getString("referenceId")) && has(parts, bend.step())) {
          now = bend.change().apply(now);
        }
      }
      changed.add(now);
    }
    return with(reply, "compositeResponse", changed.build());
  }

  // Goes down to a member at random, and there loses it or puts something else in its place.
  private static JsonValue twist(JsonValue value, Random dice) {
    if (value instanceof JsonObject object && !object.isEmpty()) {
      List<String> names = new ArrayList<>(object.keySet());
      String name = names.get(dice.nextInt(names.size()));
      JsonObjectBuilder changed = Json.createObjectBuilder(object);
      return dice.nextInt(8) == 0
          ? changed.remove(name).build()
          : changed.add(name, twist(object.get(name), dice)).build();
    }
    if (value instanceof JsonArray array && !array.isEmpty()) {
      int at = dice.nextInt(array.size());
      JsonArrayBuilder changed = Json.createArrayBuilder(array);
      return dice.nextInt(8) == 0
          ? changed.remove(at).build()
          : changed.set(at, twist(array.get(at), dice)).build();
    }
    return ODD.get(dice.nextInt(ODD.size()));
  }

  private static final List<JsonValue> ODD =
      List.of(
          JsonValue.NULL,
          JsonValue.TRUE,
          JsonValue.EMPTY_JSON_ARRAY,
          JsonValue.EMPTY_JSON_OBJECT,
          Json.createValue(""),
          Json.createValue("odd"),
          Json.createValue(-1),
          Json.createValue(new BigDecimal("1e400")));

  private static boolean has(JsonArray parts, String referenceId) {
    return parts.getValuesAs(JsonObject.class).stream()
        .anyMatch(part -> part.getString("referenceId").equals(referenceId));
  }
}
