package io.scimkit.testkit.schema;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Picklist values, either written in the object's file or, as {@code @Name}, in a file of their
 * own.
 */
final class Picklists {
  private final Map<String, List<String>> read = new HashMap<>();

  List<String> of(JsonValue value) {
    if (value instanceof JsonArray array) {
      return array.getValuesAs(JsonString::getString);
    }
    String name = ((JsonString) value).getString().substring(1);
    return read.computeIfAbsent(
        name, key -> Resources.text("picklists/" + key + ".txt").lines().toList());
  }
}
