package io.scimkit.testkit.rest;

import io.scimkit.testkit.engine.Actor;
import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.engine.SeenSchema;
import io.scimkit.testkit.engine.UnitOfWork;
import io.scimkit.testkit.wire.Headers;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * One request for a resource below {@code /services/data/vNN.0/}, from a client or from a
 * composite.
 *
 * @param version with its letter, as in {@code v62.0}
 * @param path decoded segments after the version
 * @param wroteBefore whether the composite that it is part of wrote already
 */
record Call(
    Org org,
    Actor actor,
    String method,
    String version,
    List<String> path,
    Map<String, String> params,
    Headers headers,
    Optional<JsonValue> body,
    UnitOfWork unit,
    BooleanSupplier wroteBefore,
    Trace trace) {

  /** What the caller may know of the org's objects. */
  SeenSchema schema() {
    return new SeenSchema(org, actor);
  }

  /** The body, which must be an object. */
  JsonObject object() {
    if (body.isPresent() && body.get() instanceof JsonObject object) {
      return object;
    }
    throw WireRule.JSON_WELL_FORMED.refuse(
        "JSON_PARSER_ERROR",
        body.isEmpty()
            ? "The HTTP entity body is required, but this request has no entity body."
            : "Cannot deserialize instance of object from "
                + JsonToken.of(body.get())
                + " value or request may be missing a required field at [line:1, column:1]");
  }

  /** Whether a member of the body is true; it is not when it is absent. */
  boolean asks(String member) {
    JsonValue value = object().getOrDefault(member, JsonValue.NULL);
    return value != JsonValue.NULL && ValueReader.bool(value);
  }

  boolean flag(String parameter) {
    return "true".equalsIgnoreCase(params.get(parameter));
  }

  /** This call with another unit of work. */
  Call in(UnitOfWork other) {
    return new Call(
        org, actor, method, version, path, params, headers, body, other, wroteBefore, trace);
  }

  /** This call for another resource of the same version. */
  Call to(List<String> otherPath, Map<String, String> otherParams) {
    return new Call(
        org,
        actor,
        method,
        version,
        otherPath,
        otherParams,
        headers,
        body,
        unit,
        wroteBefore,
        trace);
  }

  /** This call with another value in a header. */
  Call with(String header, String value) {
    Map<String, String> changed = new LinkedHashMap<>(headers.all());
    changed.put(header.toLowerCase(Locale.ROOT), value);
    return new Call(
        org,
        actor,
        method,
        version,
        path,
        params,
        Headers.of(changed),
        body,
        unit,
        wroteBefore,
        trace);
  }

  /** The number in the version, as in 62. */
  int versionNumber() {
    return Integer.parseInt(version.substring(1, version.indexOf('.')));
  }

  /** Scheme and authority by which the client reached the org. */
  String base() {
    return headers.get("x-scimkit-base").orElse("");
  }

  /** The path of this version, as in {@code /services/data/v62.0}. */
  String root() {
    return "/services/data/" + version;
  }
}
