package io.scimkit.testkit.soql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the columns of a query that can run; parents stand once with all that is selected of them.
 */
final class ColumnBinder {
  private final Binding binding;
  private final Map<String, Node> columns = new LinkedHashMap<>();
  private int unnamed;

  ColumnBinder(Binding binding) {
    this.binding = binding;
  }

  private record Node(
      String name,
      String text,
      boolean aggregate,
      Optional<SoqlField> field,
      Map<String, Node> below) {
    QueryColumn column() {
      return new QueryColumn(name, text, aggregate, field, columnsOf(below));
    }
  }

  private static List<QueryColumn> columnsOf(Map<String, Node> nodes) {
    return nodes.values().stream().map(Node::column).toList();
  }

  List<QueryColumn> bind(Select select, SoqlObject object) {
    Names names = new Names(binding.source(), binding.errors(), object, select.from().alias());
    boolean grouped = !select.groupBy().isEmpty();
    for (SelectItem item : select.items()) {
      if (item instanceof SelectItem.Value value) {
        add(value, names, grouped);
      } else if (item instanceof SelectItem.Fields fields) {
        for (SoqlField field : object.fields()) {
          if (fields.group().holds(field)) {
            put(columns, field.name(), field.name(), false, Optional.of(field));
          }
        }
      } else if (item instanceof SelectItem.Children child) {
        addChildren(child, object);
      } else if (item instanceof SelectItem.CountRows) {
        put(columns, "expr0", "count()", true, Optional.empty());
      } else {
        throw new UnsupportedSoqlException("columns of TYPEOF");
      }
    }
    return columnsOf(columns);
  }

  private void add(SelectItem.Value value, Names names, boolean grouped) {
    Expression expression = value.expression();
    if (expression instanceof Aggregate
        || expression instanceof Grouping
        || expression instanceof DateFunction) {
      String name = value.alias().orElseGet(() -> "expr" + unnamed++);
      put(columns, name, expression.text(), true, Optional.empty());
      return;
    }
    Column column = names.column(Binding.argument(expression));
    Map<String, Node> at = columns;
    // Groups are named by the field alone.
    for (SoqlField hop : grouped ? List.<SoqlField>of() : column.hops()) {
      String name = hop.relationshipName().orElse(hop.name());
      at = put(at, name, name, false, Optional.of(hop)).below();
    }
    String name = value.alias().orElse(column.field().name());
    put(at, name, name, false, Optional.of(column.field()));
  }

  private void addChildren(SelectItem.Children item, SoqlObject parent) {
    Select select = item.select();
    SoqlChild child = parent.child(select.from().name().last()).orElseThrow();
    SoqlObject object = binding.source().object(child.object()).orElseThrow();
    String name = child.relationshipName();
    Node node = put(columns, name, name, true, Optional.empty());
    ColumnBinder inner = new ColumnBinder(binding);
    inner.bind(select, object);
    node.below().putAll(inner.columns);
  }

  private static Node put(
      Map<String, Node> at,
      String name,
      String text,
      boolean aggregate,
      Optional<SoqlField> field) {
    return at.computeIfAbsent(
        name, key -> new Node(name, text, aggregate, field, new LinkedHashMap<>()));
  }
}
