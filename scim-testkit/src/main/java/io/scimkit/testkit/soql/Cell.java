package io.scimkit.testkit.soql;

import org.jspecify.annotations.Nullable;

/** Reads one value from a row, or from a group of rows. */
@FunctionalInterface
interface Cell<R> {

  @Nullable Object of(R row);
}
