package io.scimkit.testkit.soql;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The left side of a comparison, or a key to order or group by.
 *
 * @param name how errors name it
 * @param index the row's own indexed field, if it is one
 */
record Operand<R>(
    Cell<R> cell,
    SoqlType type,
    boolean caseSensitive,
    String name,
    Place place,
    Optional<SoqlField> index) {

  /** The value in the form that compares; see {@link SoqlKey}. Ids of rows have 18 characters. */
  @Nullable Object keyOf(R row) {
    Object value = cell.of(row);
    return value == null ? null : normal(value);
  }

  Object normal(Object value) {
    SoqlType.Family family = type.family();
    return family == SoqlType.Family.ID ? value : SoqlKey.of(family, caseSensitive, value);
  }
}
