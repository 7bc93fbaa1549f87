package io.scimkit.testkit.store;

import org.jspecify.annotations.Nullable;

/** A row came, changed or went. One of the two may be missing, never both. */
record RowChange(Table table, @Nullable Row before, @Nullable Row after) implements Change {

  @Override
  public void undo() {
    table.move(after, before);
  }

  @Override
  public void redo() {
    table.move(before, after);
  }

  @Override
  public Change inverse() {
    return new RowChange(table, after, before);
  }
}
