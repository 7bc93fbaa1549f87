package io.scimkit.testkit.invariant;

import io.scimkit.testkit.store.Row;
import java.util.stream.Stream;

/** Compares what a licence says with who holds it. */
final class Seats {
  private Seats() {}

  static Stream<String> broken(Row license, int holders) {
    String name = license + ": ";
    int used = ((Number) license.value(license.type().get("UsedLicenses"))).intValue();
    int total = ((Number) license.value(license.type().get("TotalLicenses"))).intValue();
    return Stream.of(
            used == holders ? "" : name + used + " seats are used by " + holders + " holders",
            used <= total ? "" : name + used + " of " + total + " seats are used")
        .filter(text -> !text.isEmpty());
  }
}
