package io.scimkit.testkit.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Files that lie beside this package in the jar. */
final class Resources {
  private Resources() {}

  static String text(String path) {
    return find(path).orElseThrow(() -> new IllegalStateException("the jar lacks " + path));
  }

  static Optional<String> find(String path) {
    try (InputStream in = Resources.class.getResourceAsStream(path)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
