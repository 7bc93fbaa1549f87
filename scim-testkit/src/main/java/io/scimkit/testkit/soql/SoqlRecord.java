package io.scimkit.testkit.soql;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of an answer.
 *
 * <p>A value is null, what the row held (see {@link SoqlType}), a Long, BigDecimal or Double from
 * an aggregate, a SoqlRecord for a parent, or a {@link SoqlResult} for child rows. A parent that is
 * not there and child rows that are none are null, as on the wire.
 *
 * @param type what {@code attributes.type} says: the object's name, {@code AggregateResult}, or
 *     {@code Name} for a polymorphic parent
 * @param row the row behind it; empty for an aggregate
 * @param values the selected values in order, under describe's spelling or the alias
 */
public record SoqlRecord(String type, Optional<SoqlRow> row, Map<String, @Nullable Object> values) {

  /** Copies the map, keeping its order. */
  public SoqlRecord {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }
}
