package io.scimkit.testkit.store;

import io.scimkit.testkit.schema.SObjectField;
import io.scimkit.testkit.schema.SObjectType;
import io.scimkit.testkit.soql.SoqlField;
import io.scimkit.testkit.soql.SoqlRow;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One row, which never changes: a save puts another row in its place. */
public final class Row implements SoqlRow {
  private final SObjectType type;
  private final String key;
  private final int slot;
  private final boolean deleted;
  private final @Nullable Object[] values;

  Row(SObjectType type, String key, int slot, boolean deleted, @Nullable Object[] values) {
    this.type = type;
    this.key = key;
    this.slot = slot;
    this.deleted = deleted;
    this.values = values;
  }

  /** A row that is in no table: made for one reader. */
  public static Row virtual(SObjectType type, String key, @Nullable Object[] values) {
    return new Row(type, key, -1, false, values);
  }

  /** This row with another value in one field, for one reader. */
  public Row seenWith(String field, @Nullable Object value) {
    @Nullable Object[] changed = values();
    changed[type.get(field).ordinal()] = value;
    return new Row(type, key, slot, deleted, changed);
  }

  /** The type of the row. */
  public SObjectType type() {
    return type;
  }

  /** The 18-character key; the same as the Id, but for objects whose Id is always null. */
  public String key() {
    return key;
  }

  int slot() {
    return slot;
  }

  /** Whether the row is in the recycle bin. */
  public boolean deleted() {
    return deleted;
  }

  @Override
  public SObjectType object() {
    return type;
  }

  @Override
  public @Nullable Object value(SoqlField field) {
    return values[((SObjectField) field).ordinal()];
  }

  /** The value of a field by its exact name. */
  public @Nullable Object get(String field) {
    return values[type.get(field).ordinal()];
  }

  /** The text of a field; empty text when it is null. */
  public String text(String field) {
    Object value = get(field);
    return value == null ? "" : value.toString();
  }

  /** Whether a boolean field is true. */
  public boolean isTrue(String field) {
    return Boolean.TRUE.equals(get(field));
  }

  /** The instant of a field, or {@code null}. */
  public @Nullable Instant instant(String field) {
    return (Instant) get(field);
  }

  /** The values in the order of the fields, as a copy. */
  public @Nullable Object[] values() {
    return values.clone();
  }

  Row asDeleted(@Nullable Object[] last) {
    return new Row(type, key, slot, true, last);
  }

  @Override
  public String toString() {
    return type.name() + " " + key;
  }
}
