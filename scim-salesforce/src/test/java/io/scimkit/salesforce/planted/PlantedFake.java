package io.scimkit.salesforce.planted;

import io.scimkit.testkit.planted.PlantedModelInKit;

/** An adapter that ships the fake. */
public final class PlantedFake {
  private PlantedFake() {}

  static Class<?> org() {
    return PlantedModelInKit.class;
  }
}
