package io.scimkit.mapping.planted;

import java.util.UUID;

/** A decision that depends on luck. */
public final class PlantedDice {
  private PlantedDice() {}

  static UUID id() {
    return UUID.randomUUID();
  }
}
