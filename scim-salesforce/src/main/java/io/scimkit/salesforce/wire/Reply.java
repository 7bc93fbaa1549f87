package io.scimkit.salesforce.wire;

import io.scimkit.salesforce.json.Json;
import io.scimkit.salesforce.json.MalformedJsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A complete reply. Its JSON is read at most once; a reply belongs to one thread. */
public final class Reply {
  private final int status;
  private final byte[] body;
  private final List<Secret> secrets;
  private @Nullable JsonStructure parsed;

  Reply(int status, byte[] body, List<Secret> secrets) {
    this.status = status;
    this.body = body;
    this.secrets = secrets;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** Whether the status is 2xx. */
  public boolean succeeded() {
    return status >= 200 && status < 300;
  }

  /** The body as an object or array. */
  public JsonStructure json() throws MalformedJsonException {
    JsonStructure known = parsed;
    if (known == null) {
      known = Json.parse(body);
      parsed = known;
    }
    return known;
  }

  /** The body as an object; anything else counts as malformed and reads as an empty one. */
  public JsonObject object() throws MalformedJsonException {
    JsonStructure json = json();
    return json instanceof JsonObject object ? object : Json.object().build();
  }

  /** The first characters of the body, in one line, for an error that nothing better explains. */
  public String excerpt() {
    // Masked before it is cut: half a secret would not be found.
    String all = masked(new String(body, StandardCharsets.UTF_8));
    String head = all.substring(0, Math.min(all.length(), 2048));
    String text =
        head.replaceAll("<(?!redacted>)[^>]*>|\\s+", " ").replaceAll(" {2,}", " ").strip();
    return text.length() > 160 ? text.substring(0, 160) + "…" : text;
  }

  /** A text out of the body, without the secrets of the request: some replies repeat it. */
  public String masked(String text) {
    String masked = text;
    for (Secret secret : secrets) {
      masked = secret.mask(masked);
    }
    return masked;
  }

  /** Whether there is no body. */
  public boolean isEmpty() {
    return body.length == 0;
  }

  /** The status; the body may hold a token. */
  @Override
  public String toString() {
    return "HTTP " + status;
  }
}
