package io.scimkit.mapping.planted;

import io.scimkit.salesforce.planted.PlantedStatic;

/** A decision that reaches for the adapter. */
public final class PlantedAdapterInMapping {
  private PlantedAdapterInMapping() {}

  static int calls() {
    return PlantedStatic.next();
  }
}
