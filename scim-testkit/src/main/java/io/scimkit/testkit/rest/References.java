package io.scimkit.testkit.rest;

import io.scimkit.testkit.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replies of earlier subrequests, and the {@code @{name.path}} that later ones take from them. */
final class References {
  private static final Pattern REFERENCE = Pattern.compile("@\\{([^}]*)\\}");
  private static final Pattern STEP = Pattern.compile("([A-Za-z0-9_]+)|\\[(\\d{1,6})\\]|\\.");

  private final Map<String, JsonValue> replies = new HashMap<>();

  void put(String name, JsonValue reply) {
    replies.put(name, reply);
  }

  String resolve(String text) {
    if (!text.contains("@{")) {
      return text;
    }
    Matcher matcher = REFERENCE.matcher(text);
    StringBuilder resolved = new StringBuilder();
    while (matcher.find()) {
      matcher.appendReplacement(resolved, Matcher.quoteReplacement(value(matcher.group(1))));
    }
    return matcher.appendTail(resolved).toString();
  }

  JsonValue resolve(JsonValue value) {
    if (value instanceof JsonString text) {
      String old = text.getString();
      return old.contains("@{") ? Json.string(resolve(old)) : value;
    }
    if (value instanceof JsonObject object) {
      JsonObjectBuilder copy = Json.object();
      object.forEach((name, member) -> copy.add(name, resolve(member)));
      return copy.build();
    }
    if (value instanceof JsonArray array) {
      JsonArrayBuilder copy = Json.array();
      array.forEach(element -> copy.add(resolve(element)));
      return copy.build();
    }
    return value;
  }

  private String value(String path) {
    int end = 0;
    while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
      end++;
    }
    String name = path.substring(0, end);
    JsonValue reply = replies.get(name);
    return Optional.ofNullable(reply)
        .flatMap(start -> walk(start, path.substring(name.length())))
        .orElseThrow(
            () ->
                WireRule.COMPOSITE_REFERENCE.refuse(
                    "PROCESSING_HALTED",
                    "Invalid reference specified. No value for "
                        + path
                        + " found in "
                        + name
                        + ". Provided referenceId ('"
                        + path
                        + "') must start with a letter or a number, and it can contain only letters,"
                        + " numbers and underscores ('_')."));
  }

  private static Optional<String> walk(JsonValue start, String path) {
    JsonValue at = start;
    Matcher step = STEP.matcher(path);
    int end = 0;
    while (step.find() && step.start() == end) {
      end = step.end();
      JsonValue next = at;
      if (step.group(1) != null) {
        next = at instanceof JsonObject object ? object.get(step.group(1)) : null;
      } else if (step.group(2) != null) {
        int index = Integer.parseInt(step.group(2));
        next = at instanceof JsonArray array && index < array.size() ? array.get(index) : null;
      }
      if (next == null) {
        return Optional.empty();
      }
      at = next;
    }
    return end == path.length() ? text(at) : Optional.empty();
  }

  private static Optional<String> text(JsonValue value) {
    if (value instanceof JsonString text) {
      return Optional.of(text.getString());
    }
    boolean plain =
        value instanceof JsonNumber || value == JsonValue.TRUE || value == JsonValue.FALSE;
    return plain ? Optional.of(value.toString()) : Optional.empty();
  }
}
