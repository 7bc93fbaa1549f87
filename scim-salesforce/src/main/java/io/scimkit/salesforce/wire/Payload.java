package io.scimkit.salesforce.wire;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.http.message.BasicNameValuePair;

/** The body of a request. It prints as its kind only. */
public final class Payload {
  private final String kind;
  private final HttpEntity entity;
  private final Optional<Secret> secret;

  private Payload(String kind, HttpEntity entity, Optional<Secret> secret) {
    this.kind = kind;
    this.entity = entity;
    this.secret = secret;
  }

  /** A JSON object. */
  public static Payload json(JsonObject json) {
    return new Payload(
        "json", new StringEntity(json.toString(), ContentType.APPLICATION_JSON), Optional.empty());
  }

  /** A form whose last value is secret. */
  public static Payload form(List<NameValuePair> open, String secretName, Secret secret) {
    List<NameValuePair> all = new ArrayList<>(open);
    all.add(new BasicNameValuePair(secretName, secret.reveal()));
    return new Payload(
        "form", new UrlEncodedFormEntity(all, StandardCharsets.UTF_8), Optional.of(secret));
  }

  Optional<Secret> secret() {
    return secret;
  }

  HttpEntity entity() {
    return entity;
  }

  /** The kind, never the content. */
  @Override
  public String toString() {
    return kind;
  }
}
