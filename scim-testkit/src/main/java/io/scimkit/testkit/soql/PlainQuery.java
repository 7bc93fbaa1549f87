package io.scimkit.testkit.soql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a query that selects fields only, as a table needs them: named even when no row is
 * found.
 */
public final class PlainQuery {
  private final List<String> names = new ArrayList<>();
  private final List<Column> columns = new ArrayList<>();
  private final String object;

  private PlainQuery(String object) {
    this.object = object;
  }

  /**
   * The columns of a query over this source; empty when it groups, aggregates, has sub-queries or
   * skips rows.
   *
   * @throws SoqlException if Salesforce would refuse the query
   */
  public static Optional<PlainQuery> of(SoqlSource source, String text, SoqlContext context) {
    Select select = SoqlParser.parse(text).select();
    Binding binding = new Binding(source, context, text);
    SoqlObject object = binding.object(select.from().name());
    Names found = new Names(source, binding.errors(), object, select.from().alias());
    PlainQuery plain = new PlainQuery(object.name());
    boolean fits = select.groupBy().isEmpty() && select.window().offset().isEmpty();
    for (SelectItem item : select.items()) {
      fits &= plain.add(item, found);
    }
    return fits ? Optional.of(plain) : Optional.empty();
  }

  private boolean add(SelectItem item, Names found) {
    if (item instanceof SelectItem.Value value && value.expression() instanceof Path path) {
      add(found.column(path));
      return true;
    }
    if (item instanceof SelectItem.Fields fields) {
      for (SoqlField field : found.object().fields()) {
        if (fields.group().holds(field)) {
          add(found.column(new Path(List.of(field.name()), item.place())));
        }
      }
      return true;
    }
    return false;
  }

  private void add(Column column) {
    StringBuilder name = new StringBuilder();
    for (SoqlField hop : column.hops()) {
      name.append(hop.relationshipName().orElse("")).append('.');
    }
    names.add(name.append(column.field().name()).toString());
    columns.add(column);
  }

  /** The object after FROM, as describe spells it. */
  public String object() {
    return object;
  }

  /** The columns' names, as {@code Name} or {@code Profile.Name}. */
  public List<String> names() {
    return List.copyOf(names);
  }

  /** The values of a row, one for each column. */
  public List<@Nullable Object> values(SoqlRow row) {
    List<@Nullable Object> values = new ArrayList<>();
    for (Column column : columns) {
      values.add(column.of(row));
    }
    return values;
  }
}
