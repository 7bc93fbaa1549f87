package io.scimkit.testkit.store;

import io.scimkit.testkit.schema.SObjectField;
import io.scimkit.testkit.schema.SObjectType;
import io.scimkit.testkit.soql.SoqlKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of one object, in order of creation. Every change can be taken back by the undo log. */
public final class Table {
  private final SObjectType type;
  private final UndoLog undo;
  private final List<@Nullable Row> slots = new ArrayList<>();
  private final Map<String, Row> byKey = new HashMap<>();
  private final Map<SObjectField, Index> indexes = new LinkedHashMap<>();
  private int live;

  Table(SObjectType type, UndoLog undo) {
    this.type = type;
    this.undo = undo;
    for (SObjectField field : type.fields()) {
      if (field.indexed() && field.ordinal() > 0) {
        indexes.put(field, new Index(field));
      }
    }
  }

  /** The object whose rows these are. */
  public SObjectType type() {
    return type;
  }

  /** Adds a row. */
  public Row insert(String key, @Nullable Object[] values) {
    Row row = new Row(type, key, slots.size(), false, values);
    slots.add(row);
    link(row);
    undo.record(() -> erase(row));
    return row;
  }

  /** Puts new values in place of a row's. */
  public Row replace(Row old, @Nullable Object[] values) {
    Row row = new Row(type, old.key(), old.slot(), false, values);
    swap(old, row);
    undo.record(() -> swap(row, old));
    return row;
  }

  /**
   * Takes a row away; where the object has a recycle bin, the row stays there with these values.
   */
  public void delete(Row row, @Nullable Object[] last) {
    unlink(row);
    if (type.softDelete()) {
      Row bin = row.asDeleted(last);
      slots.set(row.slot(), bin);
      byKey.put(row.key(), bin);
    } else {
      slots.set(row.slot(), null);
    }
    undo.record(
        () -> {
          slots.set(row.slot(), row);
          link(row);
        });
  }

  private void swap(Row from, Row to) {
    unlink(from);
    slots.set(to.slot(), to);
    link(to);
  }

  private void erase(Row row) {
    unlink(row);
    slots.set(row.slot(), null);
    if (row.slot() == slots.size() - 1) {
      slots.remove(row.slot());
    }
  }

  private void link(Row row) {
    live++;
    byKey.put(row.key(), row);
    for (Index index : indexes.values()) {
      index.add(row);
    }
  }

  private void unlink(Row row) {
    live--;
    byKey.remove(row.key());
    for (Index index : indexes.values()) {
      index.remove(row);
    }
  }

  /** The row with this 18-character key, from the recycle bin too. */
  public Optional<Row> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** The live row with this 18-character key. */
  public Optional<Row> live(String key) {
    return find(key).filter(row -> !row.deleted());
  }

  /** The live rows whose indexed field has a value; in order of creation. */
  public Collection<Row> where(String field, Object value) {
    SObjectField indexed = type.get(field);
    return lookup(indexed, SoqlKey.of(indexed, value));
  }

  /** The live rows whose indexed field has this key. */
  public Collection<Row> lookup(SObjectField field, Object key) {
    if (field.ordinal() == 0) {
      return key instanceof String id ? live(id).map(List::of).orElse(List.of()) : List.of();
    }
    Index index = indexes.get(field);
    if (index == null) {
      throw new IllegalArgumentException(type + "." + field.name() + " has no index");
    }
    return index.find(key);
  }

  /** How many live rows have this key. */
  public int count(SObjectField field, Object key) {
    Index index = indexes.get(field);
    return index == null ? 1 : index.size(key);
  }

  /** All rows in order of creation; with those in the recycle bin when asked for. */
  public List<Row> rows(boolean deletedToo) {
    List<Row> rows = new ArrayList<>(live);
    for (Row row : slots) {
      if (row != null && (deletedToo || !row.deleted())) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** How many live rows there are. */
  public int size() {
    return live;
  }
}
