package io.scimkit.testkit.soql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** An object with its rows. */
final class Table implements SoqlObject {

  private final String name;
  private final Map<String, TableField> fields = new LinkedHashMap<>();
  private final Map<String, SoqlChild> children = new HashMap<>();
  final List<Row> rows = new ArrayList<>();
  int maxOffset = 2_000;

  Table(String name, TableField... fields) {
    this.name = name;
    for (TableField field : fields) {
      this.fields.put(field.name().toLowerCase(Locale.ROOT), field);
    }
  }

  Table child(String relationship, String object, String field) {
    children.put(relationship.toLowerCase(Locale.ROOT), new SoqlChild(relationship, object, field));
    return this;
  }

  /** Adds a row given as name, value, name, value… */
  Row row(Object... namesAndValues) {
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      Object value = namesAndValues[i + 1];
      SoqlField field = field((String) namesAndValues[i]).orElseThrow();
      boolean id = field.type().family() == SoqlType.Family.ID && value != null;
      values.put(field.name(), id ? SoqlKey.id18((String) value) : value);
    }
    Row row = new Row(this, values);
    rows.add(row);
    return row;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Optional<TableField> field(String name) {
    return Optional.ofNullable(fields.get(name.toLowerCase(Locale.ROOT)));
  }

  @Override
  public List<TableField> fields() {
    return List.copyOf(fields.values());
  }

  @Override
  public Optional<TableField> parent(String relationshipName) {
    return fields.values().stream()
        .filter(
            field ->
                field.relationshipName().filter(relationshipName::equalsIgnoreCase).isPresent())
        .findFirst();
  }

  @Override
  public Optional<SoqlChild> child(String relationshipName) {
    return Optional.ofNullable(children.get(relationshipName.toLowerCase(Locale.ROOT)));
  }

  @Override
  public int maxOffset() {
    return maxOffset;
  }

  record Row(Table object, Map<String, Object> values) implements SoqlRow {
    @Override
    public Object value(SoqlField field) {
      return values.get(field.name());
    }

    String id() {
      return (String) values.get("Id");
    }
  }
}
