package io.scimkit.testkit.wire;

import io.scimkit.testkit.json.Json;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One reply. The body stays a JSON value as long as possible, since composite replies are made of
 * others.
 */
public final class Response {

  /** What becomes of the reply on its way. */
  public enum Delivery {
    WHOLE,
    /** The line is cut in the middle of the body. */
    CUT,
    /** The line is cut before the first byte. */
    DROPPED
  }

  private final int status;
  private final Map<String, String> headers;
  private final @Nullable JsonValue json;
  private final byte @Nullable [] raw;
  private final Delivery delivery;

  private Response(
      int status,
      Map<String, String> headers,
      @Nullable JsonValue json,
      byte @Nullable [] raw,
      Delivery delivery) {
    this.status = status;
    this.headers = headers;
    this.json = json;
    this.raw = raw;
    this.delivery = delivery;
  }

  /** A reply with a JSON body. */
  public static Response json(int status, JsonValue body) {
    return new Response(
        status,
        Map.of("Content-Type", "application/json;charset=UTF-8"),
        body,
        null,
        Delivery.WHOLE);
  }

  /** A reply without a body. */
  public static Response empty(int status) {
    return new Response(status, Map.of(), null, null, Delivery.WHOLE);
  }

  /** No reply: the line is cut. */
  public static Response dropped() {
    return new Response(0, Map.of(), null, null, Delivery.DROPPED);
  }

  /** This reply with the line cut in the middle of the body. */
  public Response cutInHalf() {
    return new Response(status, headers, json, raw, Delivery.CUT);
  }

  /** What becomes of the reply on its way. */
  public Delivery delivery() {
    return delivery;
  }

  /** A reply with a body of another kind. */
  public static Response text(int status, String contentType, String body) {
    return new Response(
        status,
        Map.of("Content-Type", contentType),
        null,
        body.getBytes(StandardCharsets.UTF_8),
        Delivery.WHOLE);
  }

  /** This reply with another JSON body. */
  public Response withJson(JsonValue body) {
    return new Response(status, headers, body, null, delivery);
  }

  /** This reply with these bytes as its body. */
  public Response withBody(byte[] bytes) {
    return new Response(status, headers, null, bytes, delivery);
  }

  /** This reply with one more header. */
  public Response with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Response(status, more, json, raw, delivery);
  }

  /** The status. */
  public int status() {
    return status;
  }

  /** Whether the status is below 300. */
  public boolean succeeded() {
    return status < 300;
  }

  /** The headers in the order in which they are sent. */
  public Map<String, String> headers() {
    return headers;
  }

  /** The JSON body; empty when there is none. */
  public Optional<JsonValue> json() {
    return Optional.ofNullable(json);
  }

  /** The bytes of the body; none when there is no body. */
  public byte[] bytes() {
    if (raw != null) {
      return raw.clone();
    }
    return json == null ? new byte[0] : Json.write(json);
  }
}
