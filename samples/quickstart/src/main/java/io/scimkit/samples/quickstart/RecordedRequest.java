package io.scimkit.samples.quickstart;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Map;

/**
 * One request of an identity provider, as it was recorded.
 *
 * @param method POST or PATCH
 * @param path the path below the SCIM base, for example {@code /Users/005…}
 * @param body the body as the provider sent it, not read yet
 */
record RecordedRequest(String method, String path, String body) {

  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

  /**
   * Reads a recording and puts the ids of this run in the place of the recorded ones.
   *
   * @throws BadInputException if the recording is not one
   */
  static RecordedRequest read(String file, String json, Map<String, String> idsHere) {
    String text = json;
    for (Map.Entry<String, String> id : idsHere.entrySet()) {
      text = text.replace(id.getKey(), id.getValue());
    }
    try (JsonReader reader = READERS.createReader(new StringReader(text))) {
      JsonObject request = reader.readObject().getJsonObject("request");
      return new RecordedRequest(
          request.getString("method"), request.getString("path"), body(request));
    } catch (JsonException | ClassCastException | NullPointerException e) {
      throw new BadInputException(
          file + " is not a recorded request: it needs request.method, .path and .body", e);
    }
  }

  /** A recording holds the body as JSON, or as a string when what was sent is not JSON. */
  private static String body(JsonObject request) {
    JsonValue body = request.getOrDefault("body", JsonValue.NULL);
    return body instanceof JsonString raw ? raw.getString() : body.toString();
  }

  /** Users or Groups. */
  String resourceType() {
    return path.split("/", -1)[1];
  }

  /** The id in the path; empty for a POST. */
  String resourceId() {
    String[] parts = path.split("/", -1);
    return parts.length > 2 ? parts[2] : "";
  }
}
