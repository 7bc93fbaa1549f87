package io.scimkit.testkit.seed;

import io.scimkit.testkit.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** A preset's file; one that extends another adds to its lists and overrides its members. */
final class PresetFile {
  private PresetFile() {}

  static JsonObject read(String name) {
    JsonObject own = file(name);
    Optional<JsonObject> base = Json.text(own, "extends").map(PresetFile::read);
    return base.map(below -> merge(below, own)).orElse(own);
  }

  private static JsonObject file(String name) {
    try (InputStream in = PresetFile.class.getResourceAsStream(name + ".json")) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks the preset " + name);
      }
      return Json.parse(in.readAllBytes()).asJsonObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonObject merge(JsonObject base, JsonObject over) {
    JsonObjectBuilder merged = Json.object(base);
    over.forEach(
        (name, value) ->
            merged.add(name, base.containsKey(name) ? merge(base.get(name), value) : value));
    return merged.build();
  }

  private static JsonValue merge(JsonValue base, JsonValue over) {
    if (base instanceof JsonObject below && over instanceof JsonObject above) {
      return merge(below, above);
    }
    if (base instanceof JsonArray below && over instanceof JsonArray above) {
      JsonArrayBuilder both = Json.array();
      below.forEach(both::add);
      above.forEach(both::add);
      return both.build();
    }
    return over;
  }
}
