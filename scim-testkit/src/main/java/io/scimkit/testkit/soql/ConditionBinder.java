package io.scimkit.testkit.soql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Turns a condition into a filter: of rows for WHERE, of groups for HAVING. */
final class ConditionBinder<R> {

  private final Criteria criteria;
  private final Function<Expression, Operand<R>> operands;
  private final JoinBinder<R> joins;

  ConditionBinder(
      Criteria criteria, Function<Expression, Operand<R>> operands, JoinBinder<R> joins) {
    this.criteria = criteria;
    this.operands = operands;
    this.joins = joins;
  }

  Filter<R> bind(Condition condition) {
    return bind(condition, Nesting.TOP);
  }

  /** How deep a condition stands, as far as joins care. */
  enum Nesting {
    TOP,
    OR,
    NESTED
  }

  private Filter<R> bind(Condition condition, Nesting nesting) {
    if (condition instanceof Condition.Comparison comparison) {
      return criteria.compare(
          operands.apply(comparison.left()), comparison.operator(), comparison.right());
    }
    if (condition instanceof Condition.ListComparison list) {
      return list(list);
    }
    if (condition instanceof Condition.Join join) {
      return joins.bind(join, nesting);
    }
    if (condition instanceof Condition.Not not) {
      Filter<R> operand = bind(not.operand(), Nesting.NESTED);
      return row -> !operand.accepts(row);
    }
    return junction((Condition.Junction) condition, nesting);
  }

  private Filter<R> list(Condition.ListComparison list) {
    Operand<R> left = operands.apply(list.left());
    boolean negated = list.operator().negated();
    return list.operator().multiPicklist()
        ? criteria.includes(left, negated, list.right())
        : criteria.in(left, negated, list.right());
  }

  private Filter<R> junction(Condition.Junction junction, Nesting nesting) {
    Nesting inside =
        nesting != Nesting.TOP ? Nesting.NESTED : junction.and() ? Nesting.TOP : Nesting.OR;
    List<Filter<R>> operands = new ArrayList<>();
    for (Condition operand : junction.operands()) {
      boolean nested = operand instanceof Condition.Junction;
      operands.add(bind(operand, nested ? Nesting.NESTED : inside));
    }
    return junction.and() ? Filter.all(operands) : new AnyFilter<>(operands);
  }
}
