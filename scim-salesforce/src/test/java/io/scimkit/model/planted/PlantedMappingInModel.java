package io.scimkit.model.planted;

import io.scimkit.mapping.planted.PlantedDice;

/** A model that knows the mapping. */
public final class PlantedMappingInModel {
  private PlantedMappingInModel() {}

  static Class<?> decider() {
    return PlantedDice.class;
  }
}
