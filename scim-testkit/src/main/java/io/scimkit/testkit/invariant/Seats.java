package io.scimkit.testkit.invariant;

import io.scimkit.testkit.store.Row;
import java.util.stream.Stream;

/** Compares what a licence says with who holds it. */
final class Seats {
  private Seats() {}

  static Stream<String> broken(Row license, int holders) {
    return broken(license, "TotalLicenses", holders);
  }

  /** A negative total stands for a licence of the whole org. */
  static Stream<String> broken(Row license, String totalField, int holders) {
    String name = license + ": ";
    int used = number(license, "UsedLicenses");
    int total = number(license, totalField);
    return Stream.of(
            used == holders ? "" : name + used + " seats are used by " + holders + " holders",
            total < 0 || used <= total ? "" : name + used + " of " + total + " seats are used")
        .filter(text -> !text.isEmpty());
  }

  private static int number(Row license, String field) {
    return license.get(field) instanceof Number number ? number.intValue() : 0;
  }
}
