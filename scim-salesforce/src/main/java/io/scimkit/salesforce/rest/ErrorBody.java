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
import java.util.function.UnaryOperator;

/**
 * Reads the errors of a body in every shape that Salesforce uses: an array with {@code errorCode},
 * a row of a collection with {@code statusCode}, OAuth's object, and whatever a proxy puts in
 * between.
 */
public final class ErrorBody {
  /** More than any composite has parts, and than any text of the org is long. */
  private static final int MOST_ERRORS = 50;

  private static final int MOST_CHARACTERS = 1_000;

  private final UnaryOperator<String> mask;
  private final List<ApiError> errors;

  private ErrorBody(UnaryOperator<String> mask, List<ApiError> errors) {
    this.mask = mask;
    this.errors = errors;
  }

  /** The errors of a refused request; at least one. */
  public static List<ApiError> read(Reply reply) {
    if (reply.isEmpty()) {
      return List.of(new ApiError("", "HTTP " + reply.status() + " without a body", List.of()));
    }
    try {
      List<ApiError> errors = new ArrayList<>();
      new ErrorBody(reply::masked, errors).collect(reply.json());
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
    new ErrorBody(UnaryOperator.identity(), errors).collect(body);
    return errors;
  }

  private void collect(JsonValue body) {
    if (errors.size() == MOST_ERRORS) {
      return;
    }
    if (body instanceof JsonArray array) {
      array.forEach(element -> collect(element));
    } else if (body instanceof JsonObject object) {
      if (object.get("errors") instanceof JsonArray inner && !inner.isEmpty()) {
        collect(inner);
        return;
      }
      String code = first(object, "errorCode", "statusCode", "error");
      String message = first(object, "message", "error_description");
      if (!code.isEmpty() || !message.isEmpty()) {
        errors.add(new ApiError(code, message.isEmpty() ? code : message, fields(object)));
      }
    }
  }

  private String first(JsonObject object, String... names) {
    for (String name : names) {
      if (object.get(name) instanceof JsonString text) {
        return shortened(text.getString());
      }
    }
    return "";
  }

  private List<String> fields(JsonObject object) {
    List<String> fields = new ArrayList<>();
    if (object.get("fields") instanceof JsonArray array) {
      for (JsonValue field : array) {
        if (field instanceof JsonString name && fields.size() < MOST_ERRORS) {
          fields.add(shortened(name.getString()));
        }
      }
    }
    return fields;
  }

  // Masked before it is cut: half a secret would not be found.
  private String shortened(String raw) {
    String text = mask.apply(raw);
    return text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) + "…" : text;
  }
}
