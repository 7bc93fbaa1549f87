package io.scimkit.testkit.store;

import io.scimkit.testkit.schema.SObjectType;
import java.util.Optional;

/** How one row was and is. One of the two may be missing, never both. */
public record RowDifference(SObjectType type, Optional<Row> was, Optional<Row> is) {}
