package io.scimkit.salesforce.rest;

import io.scimkit.salesforce.ApiError;
import io.scimkit.salesforce.json.MalformedJsonException;
import io.scimkit.salesforce.wire.Reply;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the errors of a body in every shape that Salesforce uses: an array with {@code errorCode},
 * a row of a collection with {@code statusCode}, OAuth's object, and whatever a proxy puts in
 * between.
 */
public final class ErrorBody {
  private ErrorBody() {}

  /** The errors of a refused request; at least one. */
  public static List<ApiError> read(Reply reply) {
    if (reply.isEmpty()) {
      return List.of(new ApiError("", "HTTP " + reply.status() + " without a body", List.of()));
    }
    try {
      List<ApiError> errors = read(reply.json());
      if (!errors.isEmpty()) {
        return errors;
      }
    } catch (MalformedJsonException notJson) {
      // An HTML page of a proxy or a cut line: what it begins with is all there is to tell.
    }
    return List.of(new ApiError("", "not an error of Salesforce: " + reply.excerpt(), List.of()));
  }

  /** The errors of a body, or of a part of one; possibly none. */
  public static List<ApiError> read(JsonValue body) {
    List<ApiError> errors = new ArrayList<>();
    if (body instanceof JsonArray array) {
      array.forEach(element -> errors.addAll(read(element)));
    } else if (body instanceof JsonObject object) {
      if (object.get("errors") instanceof JsonArray inner && !inner.isEmpty()) {
        return read(inner);
      }
      String code = first(object, "errorCode", "statusCode", "error");
      String message = first(object, "message", "error_description");
      if (!code.isEmpty() || !message.isEmpty()) {
        errors.add(new ApiError(code, message.isEmpty() ? code : message, fields(object)));
      }
    }
    return errors;
  }

  private static String first(JsonObject object, String... names) {
    for (String name : names) {
      if (object.get(name) instanceof JsonString text) {
        return text.getString();
      }
    }
    return "";
  }

  private static List<String> fields(JsonObject object) {
    List<String> fields = new ArrayList<>();
    if (object.get("fields") instanceof JsonArray array) {
      for (JsonValue field : array) {
        if (field instanceof JsonString name) {
          fields.add(name.getString());
        }
      }
    }
    return fields;
  }
}
