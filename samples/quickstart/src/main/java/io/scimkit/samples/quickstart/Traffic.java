package io.scimkit.samples.quickstart;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Recorded traffic: a folder with {@code replay.json}, which names the recordings in order. */
final class Traffic {

  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

  private Traffic() {}

  /** The recordings that come with the program, or those of a folder. */
  static List<ReplayStep> load(Optional<Path> folder) {
    List<ReplayStep> steps = new ArrayList<>();
    for (JsonObject step : manifest(text(folder, "replay.json"))) {
      String file = step.getString("file");
      Map<String, String> ids = new LinkedHashMap<>();
      JsonObject recorded = step.getJsonObject("ids");
      if (recorded != null) {
        recorded.forEach((id, name) -> ids.put(id, recorded.getString(id)));
      }
      steps.add(
          new ReplayStep(
              step.getString("says"),
              file,
              text(folder, file),
              Optional.ofNullable(step.getString("creates", null)),
              ids));
    }
    return steps;
  }

  private static List<JsonObject> manifest(String json) {
    try (JsonReader reader = READERS.createReader(new StringReader(json))) {
      JsonArray steps = reader.readArray();
      for (JsonObject step : steps.getValuesAs(JsonObject.class)) {
        if (!step.containsKey("says") || !step.containsKey("file")) {
          throw new BadInputException("replay.json: each step needs \"says\" and \"file\"");
        }
      }
      return steps.getValuesAs(JsonObject.class);
    } catch (JsonException | ClassCastException e) {
      throw new BadInputException("replay.json is not a JSON array of steps", e);
    }
  }

  private static String text(Optional<Path> folder, String file) {
    try {
      if (folder.isPresent()) {
        return Files.readString(folder.get().resolve(file));
      }
      try (InputStream in = Traffic.class.getResourceAsStream("traffic/" + file)) {
        if (in == null) {
          throw new BadInputException("No recording " + file + " comes with this program");
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new BadInputException("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }
}
