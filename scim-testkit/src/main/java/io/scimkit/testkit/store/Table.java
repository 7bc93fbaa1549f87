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
  private final Map<Integer, Index> indexes = new LinkedHashMap<>();
  private int live;

  Table(SObjectType type, UndoLog undo) {
    this.type = type;
    this.undo = undo;
    for (SObjectField field : type.fields()) {
      if (field.indexed() && field.ordinal() > 0) {
        indexes.put(field.ordinal(), new Index(field));
      }
    }
  }

  /** The object whose rows these are. */
  public SObjectType type() {
    return type;
  }

  /** Adds a row. */
  public Row insert(String key, @Nullable Object[] values) {
    return change(null, new Row(type, key, slots.size(), false, values));
  }

  /** Puts new values in place of a row's. */
  public Row replace(Row old, @Nullable Object[] values) {
    return change(old, new Row(type, old.key(), old.slot(), false, values));
  }

  /**
   * Takes a row away; where the object has a recycle bin, the row stays there with these values.
   */
  public void delete(Row row, @Nullable Object[] last) {
    Row bin = type.softDelete() ? row.asDeleted(last) : null;
    move(row, bin);
    undo.record(new RowChange(this, row, bin));
  }

  private Row change(@Nullable Row old, Row row) {
    move(old, row);
    undo.record(new RowChange(this, old, row));
    return row;
  }

  /** Puts one row in the place of another, which may be none. */
  void move(@Nullable Row from, @Nullable Row to) {
    if (from != null) {
      byKey.remove(from.key());
      index(from, -1);
    }
    if (to != null) {
      byKey.put(to.key(), to);
      place(to.slot(), to);
      index(to, 1);
    } else if (from != null) {
      place(from.slot(), null);
    }
  }

  private void index(Row row, int by) {
    if (!row.deleted()) {
      live += by;
      indexes.values().forEach(by > 0 ? index -> index.add(row) : index -> index.remove(row));
    }
  }

  // The last slot is given back, so that going back and forth finds each row's own slot again.
  private void place(int slot, @Nullable Row row) {
    if (row != null && slot == slots.size()) {
      slots.add(row);
    } else if (row == null && slot == slots.size() - 1) {
      slots.remove(slot);
    } else {
      slots.set(slot, row);
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
    Index index = indexes.get(field.ordinal());
    if (index == null) {
      throw new IllegalArgumentException(type + "." + field.name() + " has no index");
    }
    return index.find(key);
  }

  /** How many live rows have this key. */
  public int count(SObjectField field, Object key) {
    Index index = indexes.get(field.ordinal());
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

  /** Puts a row there as an export holds it. */
  public void load(String key, boolean deleted, @Nullable Object[] values) {
    change(null, new Row(type, key, slots.size(), deleted, values));
  }

  /** Whether every index finds what is there, and nothing else. */
  public boolean indexesAgree() {
    List<Row> rows = rows(false);
    return indexes.values().stream().allMatch(index -> index.agreesWith(rows));
  }

  /** How many live rows there are. */
  public int size() {
    return live;
  }
}
