package io.scimkit.testkit.soql;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds queries of plain records and their sub-queries. */
final class SelectBinder {

  private static final int MAX_CHILD_DEPTH = 4;
  private static final int MAX_CHILDREN = 20;
  private static final int MAX_FIELDS_LIMIT = 200;

  private final Binding binding;
  private int children;

  SelectBinder(Binding binding) {
    this.binding = binding;
  }

  SelectPlan bind(Select select, Names names) {
    return bind(select, names, 0);
  }

  private SelectPlan bind(Select select, Names names, int depth) {
    Shape shape = new Shape(binding.source());
    for (SelectItem item : select.items()) {
      add(item, select, names, shape, depth);
    }
    RowPlan rows = binding.rows(select, names, depth == 0);
    return new SelectPlan(rows, window(select, names), shape);
  }

  private void add(SelectItem item, Select select, Names names, Shape shape, int depth) {
    if (item instanceof SelectItem.Value value) {
      addColumn(value, names, shape);
    } else if (item instanceof SelectItem.Fields fields) {
      addFields(fields, select, names, shape);
    } else if (item instanceof SelectItem.Children child) {
      addChildren(child, names, shape, depth + 1);
    } else if (item instanceof SelectItem.TypeOf typeOf) {
      KindBinder kinds = new KindBinder(binding, names.object());
      if (!shape.add(kinds.name(typeOf), kinds.bind(typeOf)::of)) {
        throw duplicate(typeOf.relationship().toString());
      }
    } else {
      throw binding
          .errors()
          .malformed(item.place(), "Only root queries support aggregate expressions");
    }
  }

  private void addColumn(SelectItem.Value value, Names names, Shape shape) {
    SoqlErrors errors = binding.errors();
    if (value.expression() instanceof Aggregate || value.expression() instanceof Grouping) {
      throw errors.malformed(value.place(), "Only root queries support aggregate expressions");
    }
    if (value.expression() instanceof DateFunction function) {
      binding.operand(function, names);
      throw errors.malformed(
          value.place(), "Field must be grouped or aggregated: " + function.argument());
    }
    Path path = Binding.argument(value.expression());
    Column column = names.column(path);
    if (value.expression() instanceof Label label) {
      binding.refuseUnlabelled(label, column);
      if (!shape.add(column, value.alias().orElse(column.field().name()))) {
        throw duplicate(path.toString());
      }
      return;
    }
    if (value.alias().isPresent()) {
      throw errors.malformed(value.place(), "only aggregate expressions use field aliasing");
    }
    if (!shape.add(column)) {
      throw duplicate(path.toString());
    }
  }

  private void addFields(SelectItem.Fields fields, Select select, Names names, Shape shape) {
    boolean bounded = fields.group() == SelectItem.Fields.Group.STANDARD;
    if (!bounded && select.window().most() > MAX_FIELDS_LIMIT) {
      throw SoqlException.of(
          SoqlErrors.MALFORMED_QUERY, "The SOQL FIELDS function must have a LIMIT of at most 200");
    }
    for (SoqlField field : names.object().fields()) {
      if (fields.group().holds(field)
          && !shape.add(new Column(binding.source(), List.of(), field))) {
        throw duplicate(field.name());
      }
    }
  }

  private static SoqlException duplicate(String name) {
    return SoqlException.of(SoqlErrors.INVALID_FIELD, "duplicate field selected: " + name);
  }

  private void addChildren(SelectItem.Children item, Names parent, Shape shape, int depth) {
    Select select = item.select();
    SoqlErrors errors = binding.errors();
    if (depth > MAX_CHILD_DEPTH) {
      throw errors.malformed(
          item.place(),
          "SOQL statements cannot query aggregate relationships more than 4 levels away from the"
              + " root entity object.");
    }
    if (++children > MAX_CHILDREN) {
      throw errors.tooComplicated();
    }
    refuseClauses(select);
    SoqlChild child = child(select.from(), parent);
    Path childName = new Path(List.of(child.object()), select.from().name().place());
    SoqlObject object = binding.object(childName);
    SoqlField reference = required(object, child.field());
    Names names = new Names(binding.source(), errors, object, select.from().alias());
    SelectPlan plan = bind(select, names, depth);
    SoqlField id = required(parent.object(), "Id");
    if (!shape.add(child.relationshipName(), new ChildPlan(plan, reference, id)::of)) {
      throw duplicate(child.relationshipName());
    }
  }

  private void refuseClauses(Select select) {
    if (!select.groupBy().isEmpty()) {
      throw binding
          .errors()
          .malformed(select.place(), "Only root queries support aggregate expressions");
    }
    if (select.scope().isPresent()) {
      throw new UnsupportedSoqlException("USING SCOPE in a sub-query");
    }
  }

  private SoqlChild child(From from, Names parent) {
    List<String> parts = from.name().parts();
    boolean prefixed = parts.size() == 2 && parts.get(0).equalsIgnoreCase(parent.object().name());
    if (parts.size() == 1 || prefixed) {
      Optional<SoqlChild> child = parent.object().child(from.name().last());
      if (child.isPresent()) {
        return child.get();
      }
    }
    throw binding
        .errors()
        .meaning(
            SoqlErrors.INVALID_TYPE,
            from.name().place(),
            "Didn't understand relationship '"
                + from.name().last()
                + "' in FROM part of query call. If you are attempting to use a custom"
                + " relationship, be sure to append the '__r' after the custom relationship name."
                + " Please reference your WSDL or the describe call for the appropriate names.");
  }

  /** Metadata that names a field which the object has not is a fault of the source. */
  private static SoqlField required(SoqlObject object, String name) {
    return object
        .field(name)
        .orElseThrow(() -> new IllegalStateException(object.name() + " has no field " + name));
  }

  private SortedWindow<SoqlRow> window(Select select, Names names) {
    List<Operand<SoqlRow>> keys = new ArrayList<>();
    List<Comparator<@Nullable Object>> orders = new ArrayList<>();
    for (Ordering ordering : select.orderBy()) {
      if (ordering.key() instanceof Aggregate aggregate) {
        throw binding
            .errors()
            .malformed(
                aggregate.place(),
                "Ordered field must be grouped or aggregated: " + aggregate.argument().text());
      }
      if (ordering.key() instanceof Grouping grouping) {
        throw binding
            .errors()
            .malformed(
                grouping.place(),
                "Ordered field must be grouped or aggregated: " + grouping.argument());
      }
      Operand<SoqlRow> key = binding.operand(ordering.key(), names);
      binding.refuseUnsortable(ordering.key(), names);
      keys.add(key);
      orders.add(Order.of(ordering.descending(), ordering.nullsLast()));
    }
    return new SortedWindow<>(keys, orders, select.window());
  }
}
