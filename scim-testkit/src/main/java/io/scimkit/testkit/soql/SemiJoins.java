package io.scimkit.testkit.soql;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The semi-joins and anti-joins of one WHERE, with all their restrictions. */
final class SemiJoins implements JoinBinder<SoqlRow> {

  private static final int MOST = 2;

  private final Binding binding;
  private final Names outer;
  private final boolean allowed;
  private int count;

  /** {@code allowed} is false in a sub-query, where no further join may stand. */
  SemiJoins(Binding binding, Names outer, boolean allowed) {
    this.binding = binding;
    this.outer = outer;
    this.allowed = allowed;
  }

  @Override
  public Filter<SoqlRow> bind(Condition.Join join, ConditionBinder.Nesting nesting) {
    refusePlace(join, nesting);
    Column left = left(join);
    Select select = join.right();
    Path selected = selected(select);
    SoqlObject inner = binding.object(select.from().name());
    if (inner.name().equals(outer.object().name())) {
      throw refuse(
          select.place(), "The inner and outer selects should not be on the same object type");
    }
    Names names = new Names(binding.source(), binding.errors(), inner, select.from().alias());
    Column right = names.column(selected);
    refuseTypes(join, left, right, selected, inner);
    RowPlan plan = binding.rows(select, names, false);
    Set<Object> keys = new HashSet<>();
    plan.forEach(
        row -> {
          Object key = right.of(row);
          if (key != null) {
            keys.add(key);
          }
          return true;
        });
    Operand<SoqlRow> operand = binding.operand(left, (Path) join.left());
    return binding.criteria().inKeys(operand, join.negated(), keys);
  }

  private void refusePlace(Condition.Join join, ConditionBinder.Nesting nesting) {
    Place place = join.place();
    if (!allowed) {
      throw refuse(place, "Nesting of semi join sub-selects is not supported");
    }
    if (nesting == ConditionBinder.Nesting.OR) {
      throw refuse(place, "Semi join sub-selects are not allowed with the 'OR' operator");
    }
    if (nesting == ConditionBinder.Nesting.NESTED) {
      throw refuse(
          place,
          "Semi join sub-selects are only allowed at the top level WHERE expressions and not in"
              + " nested WHERE expressions.");
    }
    if (++count > MOST) {
      throw refuse(place, "Maximum 2 semi join sub-selects are allowed");
    }
  }

  private Column left(Condition.Join join) {
    if (!(join.left() instanceof Path path)) {
      throw cannotUse(join.place(), join.left().text());
    }
    Column left = outer.column(path);
    if (!left.hops().isEmpty()) {
      throw refuse(
          path.place(),
          "The left operand '" + path + "' cannot have more than one level of relationships");
    }
    if (left.field().type().family() != SoqlType.Family.ID) {
      throw cannotUse(path.place(), path.toString());
    }
    return left;
  }

  private Path selected(Select select) {
    if (select.items().size() != 1) {
      throw refuse(select.place(), "Semi join sub-selects must query exactly one field");
    }
    if (!(select.items().get(0) instanceof SelectItem.Value value)
        || !(value.expression() instanceof Path path)) {
      throw refuse(
          select.items().get(0).place(), "Semi join sub-selects must query exactly one field");
    }
    if (!select.groupBy().isEmpty()
        || !select.orderBy().isEmpty()
        || select.window().limit().isPresent()
        || select.window().offset().isPresent()
        || !select.uses().isEmpty()) {
      throw refuse(
          select.place(),
          "Semi join sub-selects cannot have GROUP BY, ORDER BY, LIMIT, OFFSET or FOR");
    }
    return path;
  }

  private void refuseTypes(
      Condition.Join join, Column left, Column right, Path selected, SoqlObject inner) {
    if (!right.hops().isEmpty()) {
      throw refuse(
          selected.place(),
          "The inner select field '"
              + selected
              + "' cannot have more than one level of relationships");
    }
    if (right.field().type().family() != SoqlType.Family.ID) {
      throw cannotUse(selected.place(), selected.toString());
    }
    Set<String> targets = targets(left.field(), outer.object());
    targets.retainAll(targets(right.field(), inner));
    if (targets.isEmpty()) {
      throw refuse(
          join.place(),
          "The selected field '"
              + selected
              + "' in the subquery and the left operand field in the where expression in the outer"
              + " query '"
              + join.left().text()
              + "' should point to the same object type");
    }
  }

  private static Set<String> targets(SoqlField field, SoqlObject object) {
    List<String> names = field.type() == SoqlType.ID ? List.of(object.name()) : field.referenceTo();
    Set<String> targets = new HashSet<>();
    names.forEach(name -> targets.add(name.toLowerCase(Locale.ROOT)));
    return targets;
  }

  private SoqlException cannotUse(Place place, String field) {
    return refuse(
        place, "semi join sub-selects can only query id fields, cannot use: '" + field + "'");
  }

  private SoqlException refuse(Place place, String message) {
    return binding.errors().malformed(place, message);
  }
}
