package io.scimkit.testkit.soql;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Binds and runs a query that groups or aggregates rows. */
final class GroupBinder {

  private final Binding binding;
  private final Select select;
  private final Names names;
  private final GroupPlan plan = new GroupPlan();
  private final List<GroupKey> keys = new ArrayList<>();

  /** A key of GROUP BY and how later clauses name it. */
  private record GroupKey(String text, Operand<Group> operand) {}

  GroupBinder(Binding binding, Select select, Names names) {
    this.binding = binding;
    this.select = select;
    this.names = names;
  }

  SoqlResult run() {
    bindKeys();
    Map<String, Operand<Group>> output = bindOutput();
    RowPlan rows = binding.rows(select, names, true);
    Optional<Filter<Group>> having = select.having().map(this::bindHaving);
    SortedWindow<Group> window = bindWindow();
    List<Group> groups = plan.run(rows, select.subtotals());
    having.ifPresent(filter -> groups.removeIf(group -> !filter.accepts(group)));
    List<SoqlRecord> records = new ArrayList<>();
    for (Group group : window.of(groups)) {
      Map<String, @Nullable Object> values = new LinkedHashMap<>();
      output.forEach((name, operand) -> values.put(name, operand.cell().of(group)));
      records.add(new SoqlRecord("AggregateResult", Optional.empty(), values));
    }
    return SoqlResult.of(records);
  }

  private void bindKeys() {
    for (Expression expression : select.groupBy()) {
      if (expression instanceof Label) {
        throw new UnsupportedSoqlException("toLabel() in GROUP BY");
      }
      Operand<SoqlRow> operand = binding.operand(expression, names);
      Column column = names.column(Binding.argument(expression));
      boolean cutsDate = expression instanceof DateFunction;
      if (!cutsDate && !column.field().groupable()) {
        throw malformed(
            expression, "field '" + operand.name() + "' can not be grouped in a query call");
      }
      String text = identity(expression);
      if (find(text).isPresent()) {
        throw malformed(expression, "duplicate grouping expression: " + expression.text());
      }
      keys.add(new GroupKey(text, plan.key(operand)));
    }
  }

  private Map<String, Operand<Group>> bindOutput() {
    Map<String, Operand<Group>> output = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    int unnamed = 0;
    for (SelectItem item : select.items()) {
      SelectItem.Value value = value(item);
      Operand<Group> operand = operand(value.expression(), "Field");
      String name;
      if (value.alias().isPresent()) {
        name = value.alias().get();
      } else if (value.expression() instanceof Path path) {
        name = names.column(path).field().name();
      } else {
        name = "expr" + unnamed++;
      }
      if (!taken.add(name.toLowerCase(Locale.ROOT))) {
        throw malformed(value.expression(), "duplicate alias: " + name);
      }
      output.put(name, operand);
    }
    return output;
  }

  private SelectItem.Value value(SelectItem item) {
    if (item instanceof SelectItem.Value value) {
      return value;
    }
    if (item instanceof SelectItem.Fields) {
      String first = names.object().fields().get(0).name();
      throw binding
          .errors()
          .malformed(item.place(), "Field must be grouped or aggregated: " + first);
    }
    throw binding
        .errors()
        .malformed(item.place(), "Grouped queries cannot select the rows of a relationship");
  }

  private Filter<Group> bindHaving(Condition condition) {
    JoinBinder<Group> noJoins =
        (join, nesting) -> {
          throw binding
              .errors()
              .malformed(
                  join.place(),
                  "Semi join sub-selects are only allowed at the top level WHERE expressions and"
                      + " not in nested WHERE expressions.");
        };
    return new ConditionBinder<Group>(
            binding.criteria(), expression -> operand(expression, "Field"), noJoins)
        .bind(condition);
  }

  private SortedWindow<Group> bindWindow() {
    Window window = select.window();
    if (keys.isEmpty()) {
      refuseAlone(window.limit().isPresent(), "LIMIT");
      refuseAlone(window.offset().isPresent(), "OFFSET");
    }
    List<Operand<Group>> order = new ArrayList<>();
    List<Comparator<@Nullable Object>> directions = new ArrayList<>();
    for (Ordering ordering : select.orderBy()) {
      order.add(operand(ordering.key(), "Ordered field"));
      directions.add(Order.of(ordering.descending(), ordering.nullsLast()));
    }
    return new SortedWindow<>(order, directions, window);
  }

  private void refuseAlone(boolean present, String clause) {
    if (present) {
      throw SoqlException.at(
          SoqlErrors.MALFORMED_QUERY,
          "Non-grouped query that uses overall aggregate functions cannot also use " + clause,
          select.window().place().offset());
    }
  }

  private Operand<Group> operand(Expression expression, String what) {
    if (expression instanceof Aggregate aggregate) {
      return aggregate(aggregate);
    }
    if (expression instanceof Grouping grouping) {
      return grouping(grouping);
    }
    Optional<GroupKey> key = find(identity(expression));
    if (key.isEmpty()) {
      throw malformed(
          expression, what + " must be grouped or aggregated: " + Binding.argument(expression));
    }
    return key.get().operand();
  }

  private Operand<Group> grouping(Grouping grouping) {
    Optional<GroupKey> key = find(identity(grouping.argument()));
    if (key.isEmpty() || select.subtotals() == Subtotals.NONE) {
      throw malformed(
          grouping, "GROUPING needs a field of GROUP BY ROLLUP or CUBE: " + grouping.argument());
    }
    return plan.grouping(key.get().operand(), keys.indexOf(key.get()), grouping.place());
  }

  private Operand<Group> aggregate(Aggregate aggregate) {
    Operand<SoqlRow> argument = binding.operand(aggregate.argument(), names);
    Column column = names.column(Binding.argument(aggregate.argument()));
    Aggregate.Function function = aggregate.function();
    if (!function.takes(column.field())) {
      throw malformed(
          aggregate,
          "field " + argument.name() + " does not support aggregate operator " + function);
    }
    if (find(identity(aggregate.argument())).isPresent()) {
      throw malformed(
          aggregate, "Grouped field should not be aggregated: " + aggregate.argument().text());
    }
    return plan.aggregate(function, argument, aggregate);
  }

  private Optional<GroupKey> find(String text) {
    return keys.stream().filter(key -> key.text().equals(text)).findFirst();
  }

  /** Two spellings of one path are one key. */
  private String identity(Expression expression) {
    Column column = names.column(Binding.argument(expression));
    StringBuilder text = new StringBuilder();
    if (expression instanceof DateFunction function) {
      text.append(function.part()).append(function.local() ? " local " : " ");
    }
    column.hops().forEach(hop -> text.append(hop.name()).append('.'));
    return text.append(column.field().name()).toString();
  }

  private SoqlException malformed(Expression expression, String message) {
    return binding.errors().malformed(expression.place(), message);
  }
}
