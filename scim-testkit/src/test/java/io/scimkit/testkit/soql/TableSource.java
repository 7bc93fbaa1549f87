package io.scimkit.testkit.soql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tables as a source; counts how they are read. */
final class TableSource implements SoqlSource {

  private final Map<String, Table> tables = new HashMap<>();
  int scans;
  final List<String> lookups = new ArrayList<>();

  TableSource with(Table... more) {
    for (Table table : more) {
      tables.put(table.name().toLowerCase(Locale.ROOT), table);
    }
    return this;
  }

  Table table(String name) {
    return tables.get(name.toLowerCase(Locale.ROOT));
  }

  @Override
  public Optional<Table> object(String name) {
    return Optional.ofNullable(tables.get(name.toLowerCase(Locale.ROOT)));
  }

  @Override
  public Iterable<Table.Row> rows(SoqlObject object, boolean deletedToo) {
    scans++;
    return live((Table) object, deletedToo);
  }

  private static List<Table.Row> live(Table table, boolean deletedToo) {
    return table.rows.stream()
        .filter(row -> deletedToo || !Boolean.TRUE.equals(row.values().get("IsDeleted")))
        .toList();
  }

  @Override
  public Iterable<Table.Row> lookup(
      SoqlObject object, SoqlField field, Object key, boolean deletedToo) {
    lookups.add(object.name() + "." + field.name() + "=" + key);
    return live((Table) object, deletedToo).stream()
        .filter(
            row -> {
              Object value = row.value(field);
              return value != null && SoqlKey.of(field, value).equals(key);
            })
        .toList();
  }

  @Override
  public Optional<Table.Row> find(String id) {
    return tables.values().stream()
        .flatMap(table -> table.rows.stream())
        .filter(row -> id.equals(row.values().get("Id")))
        .findFirst();
  }
}
