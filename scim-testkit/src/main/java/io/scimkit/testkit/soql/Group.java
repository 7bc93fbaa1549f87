package io.scimkit.testkit.soql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that share their keys: the first row's values of the keys, and what was counted.
 *
 * @param kept the keys that tell this group from others of its kind, as bits; the others are null
 */
record Group(List<@Nullable Object> keys, List<Accumulator> accumulators, int kept) {

  boolean keeps(int key) {
    return (kept & (1 << key)) != 0;
  }
}
