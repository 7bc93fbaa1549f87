package io.scimkit.model.corpus;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A text that is the same for resources the corpus counts as the same: names in lower case, lists
 * sorted, without what is unassigned, without meta, id and $ref.
 */
public final class Comparable {
  private static final Set<String> LEFT_OUT = Set.of("meta", "id", "$ref");

  private Comparable() {}

  public static String of(String json, boolean withSchemas) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return of(reader.readObject(), withSchemas);
    }
  }

  private static String of(JsonObject object, boolean withSchemas) {
    Map<String, String> parts = new TreeMap<>();
    for (Map.Entry<String, JsonValue> part : object.entrySet()) {
      String name = part.getKey().toLowerCase(Locale.ROOT);
      String value = of(part.getValue());
      boolean left =
          LEFT_OUT.contains(name)
              || value.isEmpty()
              || (name.equals("schemas") && !withSchemas)
              || (name.equals("primary") && value.equals("false"));
      if (!left) {
        parts.put(name, value);
      }
    }
    return parts.isEmpty() ? "" : parts.toString();
  }

  private static String of(JsonValue value) {
    return switch (value.getValueType()) {
      case OBJECT -> of((JsonObject) value, true);
      case ARRAY -> of((JsonArray) value);
      case NULL -> "";
      default -> value.toString();
    };
  }

  private static String of(JsonArray array) {
    return array.stream()
        .map(Comparable::of)
        .filter(text -> !text.isEmpty())
        .sorted()
        .collect(Collectors.joining(",", "[", "]"))
        .replace("[]", "");
  }
}
