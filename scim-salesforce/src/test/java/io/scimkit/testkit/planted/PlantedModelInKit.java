package io.scimkit.testkit.planted;

import io.scimkit.mapping.planted.PlantedThread;

/** A judge that borrows from the judged. */
public final class PlantedModelInKit {
  private PlantedModelInKit() {}

  static Class<?> borrowed() {
    return PlantedThread.class;
  }
}
