package io.scimkit.testkit.rest;

import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.json.JsonSyntaxException;
import io.scimkit.testkit.wire.Request;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The body of a request: JSON everywhere but for the data of a job, which is CSV. */
final class RequestBody {
  private RequestBody() {}

  /** Reads the body; empty when there is none. CSV comes as a JSON string. */
  static Optional<JsonValue> read(Request request, List<String> path) {
    if (request.body().length == 0) {
      return Optional.empty();
    }
    Optional<String> encoding = request.headers().get("Content-Encoding");
    if (encoding.isPresent()) {
      throw WireRule.JSON_WELL_FORMED.refuse(
          "JSON_PARSER_ERROR", "The body is not in Content-Encoding " + encoding.get());
    }
    String type = mediaType(request);
    if (type.equals("text/csv") && path.contains("jobs")) {
      return Optional.of(Json.string(new String(request.body(), StandardCharsets.UTF_8)));
    }
    if (type.equals("application/xml") || type.equals("text/xml")) {
      throw new NotModelledException("bodies in XML");
    }
    if (type.startsWith("multipart/") && path.contains("jobs")) {
      throw new NotModelledException("jobs that come with their data in one multipart request");
    }
    if (!type.isEmpty() && !type.equals("application/json")) {
      throw WireRule.MEDIA_TYPE.refuseWith(
          415,
          "UNSUPPORTED_MEDIA_TYPE",
          "MediaType of '" + type + "' is not supported by this resource");
    }
    try {
      return Optional.of(Json.parse(request.body()));
    } catch (JsonSyntaxException e) {
      throw WireRule.JSON_WELL_FORMED.refuse(
          "JSON_PARSER_ERROR", e.getMessage() + " at " + e.position());
    }
  }

  private static String mediaType(Request request) {
    String type = request.headers().get("Content-Type").orElse("");
    int parameters = type.indexOf(';');
    String bare = parameters < 0 ? type : type.substring(0, parameters);
    return bare.trim().toLowerCase(Locale.ROOT);
  }
}
