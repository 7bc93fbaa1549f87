package io.scimkit.testkit.schema;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The members of a JSON object that must have a form; errors name the place. */
final class Members {
  private final String place;
  private final JsonObject json;

  Members(String place, JsonObject json) {
    this.place = place;
    this.json = json;
  }

  /** No members at all. */
  Members(String place) {
    this(place, JsonValue.EMPTY_JSON_OBJECT);
  }

  String place(String member) {
    return place.isEmpty() ? member : place + "." + member;
  }

  void refuseOthers(Set<String> known) {
    for (String member : json.keySet()) {
      if (!known.contains(member)) {
        throw Wrong.word(place, "member", member, new TreeSet<>(known));
      }
    }
  }

  boolean has(String member) {
    return json.containsKey(member);
  }

  boolean isText(String member) {
    return json.get(member) instanceof JsonString;
  }

  String text(String member) {
    if (!has(member)) {
      throw Wrong.at(place(member), "the member is missing");
    }
    return text(member, "");
  }

  String text(String member, String otherwise) {
    JsonValue value = json.get(member);
    if (value == null) {
      return otherwise;
    }
    if (value instanceof JsonString text) {
      return text.getString();
    }
    throw form(member, "a text", value);
  }

  boolean flag(String member, boolean otherwise) {
    JsonValue value = json.get(member);
    if (value == null) {
      return otherwise;
    }
    if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
      return value == JsonValue.TRUE;
    }
    throw form(member, "true or false", value);
  }

  JsonObject object(String member) {
    JsonValue value = json.getOrDefault(member, JsonValue.EMPTY_JSON_OBJECT);
    if (value instanceof JsonObject object) {
      return object;
    }
    throw form(member, "an object", value);
  }

  /** The texts of an array; none when the member is not there. */
  List<String> strings(String member) {
    JsonValue value = json.getOrDefault(member, JsonValue.EMPTY_JSON_ARRAY);
    if (value instanceof JsonArray array && array.stream().allMatch(JsonString.class::isInstance)) {
      return array.getValuesAs(JsonString::getString);
    }
    throw form(member, "an array of texts", value);
  }

  /** The words of a text with commas. */
  List<String> words(String member) {
    return Arrays.stream(text(member, "").split(",", -1))
        .map(String::trim)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  Access access() {
    return new Access(Set.copyOf(strings("visible")), Set.copyOf(strings("editable")));
  }

  private IllegalArgumentException form(String member, String wanted, JsonValue found) {
    return Wrong.at(place(member), "must be " + wanted + ", not " + found.getValueType());
  }
}
