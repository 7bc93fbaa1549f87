package io.scimkit.model.corpus;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The case files of a directory, by default the project's own copy. */
public record Corpus(Path directory) {

  static Corpus chosen() {
    String chosen = System.getProperty("scim.corpus", "");
    Path directory = Path.of(chosen.isEmpty() ? "src/test/resources/corpus" : chosen);
    // tests run in the module's folder, but Maven is called above it
    return new Corpus(Files.isDirectory(directory) ? directory : Path.of("..").resolve(directory));
  }

  public List<JsonObject> cases(String file) {
    return read(file).asJsonArray().getValuesAs(JsonObject.class);
  }

  public JsonObject object(String file) {
    return read(file).asJsonObject();
  }

  String text(String file) {
    return read(file).toString();
  }

  private JsonValue read(String file) {
    try (Reader text = Files.newBufferedReader(directory.resolve(file));
        JsonReader json = Json.createReader(text)) {
      return json.readValue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static boolean flag(JsonObject object, String name) {
    return object.getBoolean(name, false);
  }

  static String text(JsonObject object, String name) {
    return object.getString(name, "");
  }

  static List<String> texts(JsonObject object, String name) {
    JsonArray array = object.getJsonArray(name);
    return array == null
        ? List.of()
        : array.getValuesAs(v -> ((jakarta.json.JsonString) v).getString());
  }
}
