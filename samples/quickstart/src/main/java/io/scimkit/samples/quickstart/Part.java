package io.scimkit.samples.quickstart;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON object of a file. What is missing or of another type is bad input, said with its place.
 *
 * @param place file and position, for messages
 * @param members the object
 */
record Part(String place, JsonObject members) {

  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

  /** Reads a file that holds one object. */
  static Part object(String file, String json) {
    if (structure(file, json) instanceof JsonObject object) {
      return new Part(file, object);
    }
    throw new BadInputException(file + " must hold one JSON object");
  }

  /** Reads a file that holds an array of objects. */
  static List<Part> objects(String file, String json) {
    if (!(structure(file, json) instanceof JsonArray array)) {
      throw new BadInputException(file + " must hold a JSON array");
    }
    List<Part> parts = new ArrayList<>();
    for (JsonValue value : array) {
      if (!(value instanceof JsonObject object)) {
        throw new BadInputException(file + "/" + parts.size() + " must be a JSON object");
      }
      parts.add(new Part(file + "/" + parts.size(), object));
    }
    return parts;
  }

  String text(String name) {
    return textIfThere(name).orElseThrow(() -> lacks(name, "a text"));
  }

  Optional<String> textIfThere(String name) {
    Optional<JsonValue> value = value(name);
    if (value.isPresent() && !(value.get() instanceof JsonString)) {
      throw lacks(name, "a text");
    }
    return value.map(JsonString.class::cast).map(JsonString::getString);
  }

  Part object(String name) {
    return value(name)
        .filter(JsonObject.class::isInstance)
        .map(value -> new Part(place + "/" + name, value.asJsonObject()))
        .orElseThrow(() -> lacks(name, "an object"));
  }

  /** The texts of a member that is an object, by name; none if the member is not there. */
  Map<String, String> texts(String name) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (value(name).isPresent()) {
      Part inner = object(name);
      inner.members().keySet().forEach(key -> texts.put(key, inner.text(key)));
    }
    return texts;
  }

  Optional<JsonValue> value(String name) {
    return Optional.ofNullable(members.get(name));
  }

  private BadInputException lacks(String name, String type) {
    return new BadInputException(place + "/" + name + " must be " + type);
  }

  private static JsonStructure structure(String file, String json) {
    try (JsonReader reader = READERS.createReader(new StringReader(json))) {
      return reader.read();
    } catch (JsonException e) {
      throw new BadInputException(file + " is not JSON: " + e.getMessage(), e);
    }
  }
}
