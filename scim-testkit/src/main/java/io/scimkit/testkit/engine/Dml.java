package io.scimkit.testkit.engine;

import io.scimkit.testkit.schema.SObjectField;
import io.scimkit.testkit.schema.SObjectType;
import io.scimkit.testkit.store.Row;
import io.scimkit.testkit.store.Table;
import io.scimkit.testkit.store.UndoLog;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Saves rows: runs the rules of their object around each one, and takes back what a refusal left.
 */
public final class Dml {
  private final Org org;
  private final Map<String, List<SaveRule>> rules = new HashMap<>();

  Dml(Org org, List<SaveRule> book) {
    this.org = org;
    for (SObjectType type : org.store().schema().types()) {
      List<SaveRule> own = new ArrayList<>();
      for (SaveRule rule : book) {
        if (rule.object().equals("*") || rule.object().equals(type.name())) {
          own.add(rule);
        }
      }
      rules.put(type.name(), List.copyOf(own));
    }
  }

  /** Stores a new row, or ends with the row that is already there. */
  public Row create(UnitOfWork unit, SObjectType seen, Map<SObjectField, @Nullable Object> given) {
    return atomically(
        unit,
        () -> {
          SObjectType type = seen.origin();
          Save save = new Save(org, unit, Save.Kind.CREATE, type, null, given);
          List<SaveRule> own = rulesOf(type);
          own.forEach(rule -> rule.beforeCreate(save));
          Optional<Row> existing = save.existing();
          if (existing.isEmpty()) {
            stamp(save, true);
            store(save);
            own.forEach(rule -> rule.afterCreate(save));
          }
          unit.wrote(type.name() + ".create");
          return existing.orElseGet(save::row);
        });
  }

  private void store(Save save) {
    SObjectType type = save.type();
    String key = org.ids().next(type.keyPrefix());
    save.set(type.fields().get(0), key);
    save.stored(org.store().table(type).insert(key, save.values()));
  }

  /** Changes a row. */
  public Row update(UnitOfWork unit, Row before, Map<SObjectField, @Nullable Object> given) {
    return atomically(
        unit,
        () -> {
          SObjectType type = before.type();
          Save save = new Save(org, unit, Save.Kind.UPDATE, type, before, given);
          List<SaveRule> own = rulesOf(type);
          own.forEach(rule -> rule.beforeUpdate(save));
          stamp(save, false);
          save.stored(org.store().table(type).replace(before, save.values()));
          own.forEach(rule -> rule.afterUpdate(save));
          given.keySet().forEach(field -> unit.wrote(type.name() + "." + field.name()));
          return save.row();
        });
  }

  /** Deletes a row. */
  public void delete(UnitOfWork unit, Row before) {
    atomically(
        unit,
        () -> {
          SObjectType type = before.type();
          Save save = new Save(org, unit, Save.Kind.DELETE, type, before, Map.of());
          List<SaveRule> own = rulesOf(type);
          own.forEach(rule -> rule.beforeDelete(save));
          if (type.softDelete()) {
            save.set("IsDeleted", true);
            stamp(save, false);
          }
          org.store().table(type).delete(before, save.values());
          own.forEach(rule -> rule.afterDelete(save));
          unit.wrote(type.name() + ".delete");
          return before;
        });
  }

  /**
   * Stores a row that the org makes by itself; its rules run, but nothing counts as a client's
   * write.
   */
  public Row createInternal(String type, Map<String, ? extends @Nullable Object> values) {
    return create(org.systemUnit(), org.store().schema().get(type), fields(type, values));
  }

  /** Changes a row that the org keeps by itself, with no rule run and no date changed. */
  public Row touch(Row row, String field, @Nullable Object value) {
    Table table = org.store().table(row.type());
    @Nullable Object[] values = row.values();
    values[row.type().get(field).ordinal()] = value;
    return table.replace(row, values);
  }

  /** Turns names into fields. */
  public Map<SObjectField, @Nullable Object> fields(
      String type, Map<String, ? extends @Nullable Object> values) {
    SObjectType object = org.store().schema().get(type);
    Map<SObjectField, @Nullable Object> fields = new LinkedHashMap<>();
    values.forEach((name, value) -> fields.put(object.get(name), value));
    return fields;
  }

  private List<SaveRule> rulesOf(SObjectType type) {
    return rules.getOrDefault(type.name(), List.of());
  }

  private Row atomically(UnitOfWork unit, Supplier<Row> work) {
    UndoLog undo = org.store().undo();
    int writes = unit.writeCount();
    int mark = undo.mark();
    boolean done = false;
    try {
      Row row = work.get();
      done = true;
      return row;
    } finally {
      if (done) {
        undo.release();
      } else {
        undo.rollback(mark);
        unit.forgetFrom(writes);
      }
    }
  }

  private void stamp(Save save, boolean created) {
    // Salesforce keeps seconds only.
    Instant now = org.clock().instant().truncatedTo(ChronoUnit.SECONDS);
    String user = save.actor().userId();
    for (SObjectField field : save.type().fields()) {
      switch (field.name()) {
        case "CreatedDate" -> setIf(created, save, field, now);
        case "CreatedById" -> setIf(created, save, field, user);
        case "LastModifiedDate", "SystemModstamp" -> save.set(field, now);
        case "LastModifiedById" -> save.set(field, user);
        case "IsDeleted" -> setIf(created, save, field, false);
        default -> {}
      }
    }
  }

  private static void setIf(boolean condition, Save save, SObjectField field, Object value) {
    if (condition && save.get(field) == null) {
      save.set(field, value);
    }
  }
}
