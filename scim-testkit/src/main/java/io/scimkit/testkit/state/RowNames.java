package io.scimkit.testkit.state;

import io.scimkit.testkit.schema.FieldType;
import io.scimkit.testkit.schema.SObjectField;
import io.scimkit.testkit.schema.Trait;
import io.scimkit.testkit.store.Row;
import io.scimkit.testkit.store.Store;
import java.util.List;
import java.util.stream.Collectors;

/** What people call a row: its username or name, or the names of the rows that it joins. */
public final class RowNames {
  private static final List<String> LAST = List.of("Name", "NamespacePrefix");
  private static final List<String> FIRST = List.of("Username", "DeveloperName", "Display");

  private final Store store;

  /** Looks names up in this store as it is then. */
  public RowNames(Store store) {
    this.store = store;
  }

  /** The name of a row. */
  public String of(Row row) {
    String own = ownName(row);
    return own.isEmpty() ? joined(row) : own;
  }

  /** A value in words; a reference by the name of its row. */
  public String value(SObjectField field, Object value) {
    if (field.kind() == FieldType.REFERENCE && value instanceof String id) {
      String name = store.find(id).map(RowNames::ownName).orElse("");
      return name.isEmpty() ? id : name;
    }
    return value.toString();
  }

  private static String ownName(Row row) {
    for (String name : FIRST) {
      if (row.type().field(name).isPresent() && !row.text(name).isEmpty()) {
        return row.text(name);
      }
    }
    return row.type().fields().stream()
        .filter(field -> field.is(Trait.NAME) || LAST.contains(field.name()))
        .map(field -> row.text(field.name()))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private String joined(Row row) {
    String names =
        row.type().fields().stream()
            .filter(field -> field.kind() == FieldType.REFERENCE)
            .filter(field -> !field.name().endsWith("ById"))
            .filter(field -> row.value(field) != null)
            .map(field -> value(field, row.text(field.name())))
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? row.key() : names;
  }
}
