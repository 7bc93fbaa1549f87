package io.scimkit.mapping.planted;

import java.time.Instant;

/** A decision that looks at the clock. */
public final class PlantedClock {
  private PlantedClock() {}

  static Instant decidedAt() {
    return Instant.now();
  }
}
