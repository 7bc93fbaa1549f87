package io.scimkit.testkit.server;

import io.scimkit.testkit.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Says that the org serves. It appears whole or not at all, readable by its owner alone. */
final class ReadyFile {
  private ReadyFile() {}

  static void write(Path file, JsonObject content) throws IOException {
    Path target = file.toAbsolutePath();
    Path folder = target.getParent();
    Path draft = Files.createTempFile(folder, ".ready", ".json");
    try {
      Files.write(draft, Json.write(content));
      Files.move(
          draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
