package io.scimkit.mapping.planted;

import java.io.File;

/** A decision that reads a file. */
public final class PlantedFile {
  private PlantedFile() {}

  static boolean allowed() {
    return new File("allowed").exists();
  }
}
