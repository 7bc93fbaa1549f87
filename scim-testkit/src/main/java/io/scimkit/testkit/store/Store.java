package io.scimkit.testkit.store;

import io.scimkit.testkit.schema.SObjectType;
import io.scimkit.testkit.schema.Schema;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** All tables of an org. Not thread-safe: the org's lock guards it. */
public final class Store {
  private final Schema schema;
  private final UndoLog undo = new UndoLog();
  private final Map<SObjectType, Table> tables = new HashMap<>();

  /** Makes an empty table for every object. */
  public Store(Schema schema) {
    this.schema = schema;
    for (SObjectType type : schema.types()) {
      tables.put(type, new Table(type, undo));
    }
  }

  /** The metadata of the tables. */
  public Schema schema() {
    return schema;
  }

  /** What takes changes back. */
  public UndoLog undo() {
    return undo;
  }

  /** The table of an object. */
  public Table table(SObjectType type) {
    Table table = tables.get(type.origin());
    if (table == null) {
      throw new IllegalArgumentException(type + " is of another org");
    }
    return table;
  }

  /** The table of an object by its name. */
  public Table table(String name) {
    return table(schema.get(name));
  }

  /** The live row with this 18-character id, whatever its object. */
  public Optional<Row> find(String id) {
    return schema.ofId(id).flatMap(type -> table(type).live(id));
  }
}
