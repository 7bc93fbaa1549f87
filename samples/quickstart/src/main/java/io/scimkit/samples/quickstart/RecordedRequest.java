package io.scimkit.samples.quickstart;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One request of an identity provider, as it was recorded.
 *
 * @param method POST or PATCH
 * @param path the path below the SCIM base, for example {@code /Users/005…}
 * @param body the body as the provider sent it, not read yet
 */
record RecordedRequest(String method, String path, String body) {

  private static final Pattern PATH = Pattern.compile("/[A-Za-z]+(/[^/]+)?");

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
    Part request = Part.object(file, text).object("request");
    String path = request.text("path");
    if (!PATH.matcher(path).matches()) {
      throw new BadInputException(
          file + "/request/path " + path + " must be like /Users or /Groups/00G1");
    }
    return new RecordedRequest(request.text("method"), path, body(request));
  }

  /** A recording holds the body as JSON, or as a string when what was sent is not JSON. */
  private static String body(Part request) {
    JsonValue body = request.value("body").orElse(JsonValue.NULL);
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
