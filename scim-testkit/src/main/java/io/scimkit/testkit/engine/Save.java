package io.scimkit.testkit.engine;

import io.scimkit.testkit.schema.SObjectField;
import io.scimkit.testkit.schema.SObjectType;
import io.scimkit.testkit.store.Row;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One row on its way into, through or out of its table, as the rules see it. */
public final class Save {

  /** What happens to the row. */
  public enum Kind {
    CREATE,
    UPDATE,
    DELETE
  }

  private final Org org;
  private final UnitOfWork unit;
  private final Kind kind;
  private final SObjectType type;
  private final @Nullable Row before;
  private final Map<SObjectField, @Nullable Object> given;
  private final @Nullable Object[] values;
  private @Nullable Row row;
  private @Nullable Row existing;

  Save(
      Org org,
      UnitOfWork unit,
      Kind kind,
      SObjectType type,
      @Nullable Row before,
      Map<SObjectField, @Nullable Object> given) {
    this.org = org;
    this.unit = unit;
    this.kind = kind;
    this.type = type;
    this.before = before;
    this.given = given;
    this.values = before == null ? new Object[type.fields().size()] : before.values();
    for (Map.Entry<SObjectField, @Nullable Object> entry : given.entrySet()) {
      values[entry.getKey().ordinal()] = entry.getValue();
    }
  }

  /** The org. */
  public Org org() {
    return org;
  }

  /** Who saves. */
  public Actor actor() {
    return unit.actor();
  }

  /** What is saved together with it. */
  public UnitOfWork unit() {
    return unit;
  }

  /** What happens to the row. */
  public Kind kind() {
    return kind;
  }

  /** The object. */
  public SObjectType type() {
    return type;
  }

  /** The row before; empty on create. */
  public Optional<Row> before() {
    return Optional.ofNullable(before);
  }

  /** The fields that the client gave. */
  public Map<SObjectField, @Nullable Object> given() {
    return given;
  }

  /** Whether the client gave a field. */
  public boolean gives(String field) {
    return given.containsKey(type.get(field));
  }

  /** The value that the field will have. */
  public @Nullable Object get(String field) {
    return values[type.get(field).ordinal()];
  }

  /** The value that the field will have. */
  public @Nullable Object get(SObjectField field) {
    return values[field.ordinal()];
  }

  /** The text that the field will have; empty when null. */
  public String text(String field) {
    Object value = get(field);
    return value == null ? "" : value.toString();
  }

  /** Whether the boolean field will be true. */
  public boolean isTrue(String field) {
    return Boolean.TRUE.equals(get(field));
  }

  /** Fills a field. */
  public void set(String field, @Nullable Object value) {
    values[type.get(field).ordinal()] = value;
  }

  /** Fills a field. */
  public void set(SObjectField field, @Nullable Object value) {
    values[field.ordinal()] = value;
  }

  /** Whether the field's value changes; on create, whether it will have one. */
  public boolean changes(String field) {
    Object old = before == null ? null : before.get(field);
    return !Objects.equals(old, get(field));
  }

  /** Whether a boolean field changes to this value. */
  public boolean turns(String field, boolean to) {
    return changes(field) && isTrue(field) == to && (before != null || to);
  }

  /** The key of the row: its id. */
  public String key() {
    return row().key();
  }

  /** The row as stored; before that, as it was. */
  public Row row() {
    Row known = row == null ? before : row;
    return Objects.requireNonNull(known, "a new row has no key before it is stored");
  }

  /** Lets a create end with a row that is already there. */
  public void useExisting(Row found) {
    existing = found;
  }

  Optional<Row> existing() {
    return Optional.ofNullable(existing);
  }

  void stored(Row now) {
    row = now;
  }

  @Nullable Object[] values() {
    return values.clone();
  }
}
