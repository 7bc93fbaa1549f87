package io.scimkit.testkit.soql;

import java.util.ArrayList;
import java.util.List;

/** Which groups a query has besides those that all keys make. */
enum Subtotals {
  NONE,
  ROLLUP,
  CUBE;

  /** As many keys as ROLLUP and CUBE take. */
  static final int MAX_KEYS = 3;

  /** For each kind of group the keys that it keeps, as bits; the one that keeps all comes first. */
  List<Integer> kept(int keys) {
    List<Integer> kept = new ArrayList<>();
    int all = (1 << keys) - 1;
    kept.add(all);
    for (int bits = all - 1; this != NONE && bits >= 0; bits--) {
      // ROLLUP drops keys from the right: what it keeps is an unbroken run from the first one.
      if (this == CUBE || (bits & (bits + 1)) == 0) {
        kept.add(bits);
      }
    }
    return kept;
  }
}
