package io.scimkit.testkit;

import io.scimkit.testkit.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;

/** A client as plain as the wire. */
final class Wire implements AutoCloseable {
  static final String D = "/services/data/v62.0";

  private final FakeSalesforce fake;
  private final Door door;
  private final CloseableHttpClient client;
  private final String base;
  private String authorization = "";

  Wire(FakeSalesforce fake, Door door) {
    this.fake = fake;
    this.door = door;
    client = door.client(fake);
    base = door.uri(fake).toString();
  }

  record Reply(int status, Map<String, String> headers, String text) {
    JsonValue json() {
      return Json.parse(text);
    }

    JsonObject object() {
      return json().asJsonObject();
    }

    JsonArray array() {
      return json().asJsonArray();
    }

    String id() {
      return object().getString("id");
    }

    /** The code of the first error. */
    String code() {
      return array().getJsonObject(0).getString("errorCode");
    }

    String message() {
      return array().getJsonObject(0).getString("message");
    }
  }

  String base() {
    return base;
  }

  Wire as(GivenUser user) {
    return with("Bearer " + user.accessToken());
  }

  Wire with(String header) {
    authorization = header;
    return this;
  }

  Reply send(
      String method, String path, String contentType, String body, Map<String, String> headers) {
    ClassicRequestBuilder request = request(method, path, headers);
    if (!body.isEmpty()) {
      request.setEntity(new StringEntity(body, ContentType.parse(contentType)));
    }
    return send(request);
  }

  /** Sends bytes as they are, for example packed ones. */
  Reply sendBytes(
      String method, String path, String contentType, byte[] body, Map<String, String> headers) {
    return send(
        request(method, path, headers)
            .setEntity(new ByteArrayEntity(body, ContentType.parse(contentType))));
  }

  /** The body of the reply as it comes over the wire, not unpacked. */
  byte[] raw(String method, String path, Map<String, String> headers) {
    try (CloseableHttpClient plain = door.plainClient(fake)) {
      return plain.execute(
          request(method, path, headers).build(),
          response -> EntityUtils.toByteArray(response.getEntity()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ClassicRequestBuilder request(String method, String path, Map<String, String> headers) {
    ClassicRequestBuilder request = ClassicRequestBuilder.create(method).setUri(base + path);
    if (!authorization.isEmpty()) {
      request.addHeader("Authorization", authorization);
    }
    headers.forEach(request::addHeader);
    return request;
  }

  private Reply send(ClassicRequestBuilder request) {
    try {
      return client.execute(request.build(), Wire::reply);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reply reply(ClassicHttpResponse response) throws IOException {
    Map<String, String> headers = new LinkedHashMap<>();
    for (Header header : response.getHeaders()) {
      headers.put(header.getName().toLowerCase(java.util.Locale.ROOT), header.getValue());
    }
    HttpEntity entity = response.getEntity();
    try {
      String text = entity == null ? "" : EntityUtils.toString(entity, StandardCharsets.UTF_8);
      return new Reply(response.getCode(), headers, text);
    } catch (org.apache.hc.core5.http.ParseException e) {
      throw new IOException(e);
    }
  }

  Reply get(String path) {
    return send("GET", D + path, "", "", Map.of());
  }

  Reply delete(String path) {
    return send("DELETE", D + path, "", "", Map.of());
  }

  Reply post(String path, String json) {
    return send("POST", D + path, "application/json", json.replace('\'', '"'), Map.of());
  }

  Reply patch(String path, String json) {
    return send("PATCH", D + path, "application/json", json.replace('\'', '"'), Map.of());
  }

  Reply form(String path, String form) {
    return send("POST", path, "application/x-www-form-urlencoded", form, Map.of());
  }

  Reply query(String soql) {
    return get("/query?q=" + encode(soql));
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    try {
      client.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
