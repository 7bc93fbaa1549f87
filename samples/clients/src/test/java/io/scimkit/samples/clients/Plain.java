package io.scimkit.samples.clients;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** HTTP with nothing added: what a client in another language puts on the wire. */
final class Plain {
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI base;
  private final String token;

  Plain(URI base, String token) {
    this.base = base;
    this.token = token;
  }

  /** A reply, read as what the test expects it to be. */
  record Reply(HttpResponse<String> response) {
    int status() {
      return response.statusCode();
    }

    String text() {
      return response.body();
    }

    JsonValue json() {
      try (JsonReader reader = Json.createReader(new StringReader(text()))) {
        return reader.readValue();
      }
    }

    JsonObject object() {
      return json().asJsonObject();
    }

    JsonArray array() {
      return json().asJsonArray();
    }

    /** The first error's code. */
    String errorCode() {
      return array().getJsonObject(0).getString("errorCode");
    }

    Optional<String> header(String name) {
      return response.headers().firstValue(name);
    }

    /** The lines of a CSV body. */
    List<String> lines() {
      return text().lines().toList();
    }
  }

  Reply get(String path) {
    return send("GET", path, "", BodyPublishers.noBody());
  }

  Reply delete(String path) {
    return send("DELETE", path, "", BodyPublishers.noBody());
  }

  /** Sends JSON, written with single quotes here to stay readable. */
  Reply json(String method, String path, String body) {
    return send(method, path, "application/json", BodyPublishers.ofString(body.replace('\'', '"')));
  }

  /** Sends CSV in chunks, without a length, as jsforce's stream does. */
  Reply chunked(String method, String path, String csv) {
    byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
    return send(
        method,
        path,
        "text/csv",
        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)));
  }

  Reply form(String path, String form) {
    return send("POST", path, "application/x-www-form-urlencoded", BodyPublishers.ofString(form));
  }

  Reply send(String method, String path, String contentType, BodyPublisher body) {
    HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).method(method, body);
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    if (!contentType.isEmpty()) {
      request.header("Content-Type", contentType);
    }
    try {
      return new Reply(http.send(request.build(), HttpResponse.BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new AssertionError("no reply to " + method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
