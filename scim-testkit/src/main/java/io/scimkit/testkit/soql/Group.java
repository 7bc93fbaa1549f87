package io.scimkit.testkit.soql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows that share their keys: the first row's values of the keys, and what was counted. */
record Group(List<@Nullable Object> keys, List<Accumulator> accumulators) {}
