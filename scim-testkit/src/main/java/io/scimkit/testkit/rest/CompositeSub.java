package io.scimkit.testkit.rest;

import io.scimkit.testkit.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** One subrequest of a composite, checked as far as that goes without running it. */
record CompositeSub(
    String method,
    String url,
    String referenceId,
    Optional<JsonValue> body,
    Map<String, String> headers) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_]*");
  private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");
  private static final Set<String> FORBIDDEN = Set.of("accept", "authorization", "content-type");
  private static final int SUBREQUESTS = 25;
  private static final int HEAVY = 5;

  static List<CompositeSub> readAll(JsonObject composite) {
    List<CompositeSub> subs =
        Json.array(composite, "compositeRequest")
            .map(array -> array.stream().map(CompositeSub::read).toList())
            .orElseThrow(
                () -> bad("JSON_PARSER_ERROR", "The compositeRequest member is required."));
    if (subs.size() > SUBREQUESTS) {
      throw bad("INVALID_INPUT", "A composite request can hold at most 25 subrequests.");
    }
    if (subs.stream().filter(CompositeSub::heavy).count() > HEAVY) {
      throw bad(
          "INVALID_INPUT",
          "A composite request can hold at most 5 query, queryAll or sObject collections subrequests.");
    }
    Set<String> names = new HashSet<>();
    for (CompositeSub sub : subs) {
      if (!names.add(sub.referenceId())) {
        throw bad("INVALID_INPUT", "The referenceId " + sub.referenceId() + " is not unique.");
      }
    }
    return subs;
  }

  private static CompositeSub read(JsonValue value) {
    if (!(value instanceof JsonObject json)) {
      throw bad("JSON_PARSER_ERROR", "Each subrequest must be an object.");
    }
    String name = Json.text(json, "referenceId").orElse("");
    if (!NAME.matcher(name).matches()) {
      throw bad(
          "INVALID_INPUT",
          "Provided referenceId ('"
              + name
              + "') must start with a letter or a number, and it can contain only letters, numbers and"
              + " underscores ('_').");
    }
    String method = Json.text(json, "method").orElse("").toUpperCase(Locale.ROOT);
    String url = Json.text(json, "url").orElse("");
    if (!METHODS.contains(method)) {
      throw bad("INVALID_INPUT", "The method of subrequest " + name + " is missing or unknown.");
    }
    if (!url.startsWith("/services/data/v")) {
      throw bad(
          "INVALID_INPUT",
          "The url of subrequest " + name + " must start with /services/data/vXX.X/.");
    }
    Map<String, String> headers = headers(json, name);
    return new CompositeSub(method, url, name, Optional.ofNullable(json.get("body")), headers);
  }

  private static Map<String, String> headers(JsonObject json, String name) {
    Map<String, String> headers = new LinkedHashMap<>();
    Json.object(json, "httpHeaders")
        .ifPresent(
            given ->
                given.forEach(
                    (header, value) -> {
                      if (FORBIDDEN.contains(header.toLowerCase(Locale.ROOT))) {
                        throw bad(
                            "INVALID_INPUT",
                            "Subrequest " + name + " must not set the header " + header + ".");
                      }
                      headers.put(
                          header,
                          value instanceof JsonString text ? text.getString() : value.toString());
                    }));
    return headers;
  }

  /** Queries and collections, of which a composite may hold five. */
  private boolean heavy() {
    List<String> path = SubrequestUrl.parse(url.substring("/services/data/".length())).path();
    String first = path.isEmpty() ? "" : path.get(0);
    return first.equals("query")
        || first.equals("queryAll")
        || (first.equals("composite") && path.size() > 1 && path.get(1).equals("sobjects"));
  }

  static io.scimkit.testkit.engine.RefusedException bad(String code, String message) {
    return WireRule.COMPOSITE_SHAPE.refuse(code, message);
  }
}
