package io.scimkit.testkit.soql;

import java.util.List;

/** Binds and runs a whole query: counted, grouped or plain. */
final class QueryBinder {

  private final Binding binding;

  QueryBinder(Binding binding) {
    this.binding = binding;
  }

  SoqlResult run(Select select) {
    SoqlObject object = binding.object(select.from().name());
    Names names = new Names(binding.source(), binding.errors(), object, select.from().alias());
    refuseWindow(select, object);
    if (select.items().get(0) instanceof SelectItem.CountRows) {
      return count(select, names);
    }
    if (!select.groupBy().isEmpty() || select.items().stream().anyMatch(QueryBinder::aggregates)) {
      return new GroupBinder(binding, select, names).run();
    }
    return new SelectBinder(binding).bind(select, names).run();
  }

  List<QueryPlan> plans(Select select) {
    SoqlObject object = binding.object(select.from().name());
    Names names = new Names(binding.source(), binding.errors(), object, select.from().alias());
    return binding.rows(select, names, true).plans();
  }

  private static boolean aggregates(SelectItem item) {
    return item instanceof SelectItem.Value value
        && (value.expression() instanceof Aggregate || value.expression() instanceof Grouping);
  }

  private SoqlResult count(Select select, Names names) {
    if (!select.orderBy().isEmpty()) {
      Expression key = select.orderBy().get(0).key();
      throw binding
          .errors()
          .malformed(key.place(), "Ordered field must be grouped or aggregated: " + key.text());
    }
    if (!select.groupBy().isEmpty()) {
      Expression key = select.groupBy().get(0);
      throw binding.errors().malformed(key.place(), "COUNT() cannot be used with GROUP BY");
    }
    int[] counted = {0};
    Window window = select.window();
    long enough = (long) window.first() + window.most();
    if (enough > 0) {
      binding.rows(select, names, true).forEach(row -> ++counted[0] < enough);
    }
    return SoqlResult.count(Math.min(Math.max(counted[0] - window.first(), 0), window.most()));
  }

  private void refuseWindow(Select select, SoqlObject object) {
    Window window = select.window();
    if (window.first() > object.maxOffset()) {
      throw SoqlException.at(
          SoqlErrors.NUMBER_OUTSIDE_VALID_RANGE,
          "Maximum SOQL offset allowed is " + object.maxOffset(),
          window.place().offset());
    }
    if (!select.uses().contains(RowUse.UPDATE)) {
      return;
    }
    List<Ordering> orderings = select.orderBy();
    if (!orderings.isEmpty()) {
      throw binding
          .errors()
          .malformed(
              orderings.get(0).key().place(),
              "Explicit ORDER BY not allowed when locking rows (Id order is implied)");
    }
    if (window.offset().isPresent()) {
      throw binding
          .errors()
          .malformed(
              window.place(), "FOR UPDATE cannot be used in conjunction with the OFFSET clause");
    }
  }
}
