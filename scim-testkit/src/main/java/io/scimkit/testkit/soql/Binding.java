package io.scimkit.testkit.soql;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** One query being bound to one source and context. */
final class Binding {

  private static final Set<String> OTHER_SCOPES =
      Set.of(
          "delegated",
          "following",
          "mine_and_my_groups",
          "my_territory",
          "my_team_territory",
          "queue_owned",
          "team",
          "team_records",
          "allprivate",
          "sharedwithme");

  private final SoqlSource source;
  private final SoqlContext context;
  private final SoqlErrors errors;
  private final Criteria criteria;

  Binding(SoqlSource source, SoqlContext context, String query) {
    this.source = source;
    this.context = context;
    this.errors = new SoqlErrors(query);
    this.criteria = new Criteria(errors, context);
  }

  SoqlSource source() {
    return source;
  }

  SoqlContext context() {
    return context;
  }

  SoqlErrors errors() {
    return errors;
  }

  Criteria criteria() {
    return criteria;
  }

  SoqlObject object(Path name) {
    Optional<? extends SoqlObject> object =
        name.parts().size() == 1 ? source.object(name.last()) : Optional.empty();
    if (object.isEmpty()) {
      throw errors.meaning(
          SoqlErrors.INVALID_TYPE,
          name.place(),
          "sObject type '"
              + name
              + "' is not supported. If you are attempting to use a custom object, be sure to"
              + " append the '__c' after the entity name. Please reference your WSDL or the"
              + " describe call for the appropriate names.");
    }
    return object.get();
  }

  /** The rows that WHERE and the scope leave. */
  RowPlan rows(Select select, Names names, boolean joinsAllowed) {
    List<Filter<SoqlRow>> filters = new ArrayList<>();
    select.scope().flatMap(scope -> scope(scope, names)).ifPresent(filters::add);
    ConditionBinder<SoqlRow> binder =
        new ConditionBinder<>(
            criteria,
            expression -> filtered(expression, names),
            new SemiJoins(this, names, joinsAllowed));
    select.where().map(binder::bind).ifPresent(filters::add);
    Optional<Filter<SoqlRow>> filter =
        filters.isEmpty() ? Optional.empty() : Optional.of(Filter.all(filters));
    return new RowPlan(source, names.object(), filter, context.allRows());
  }

  private Optional<Filter<SoqlRow>> scope(ScopeName scope, Names names) {
    if (scope.name().equalsIgnoreCase("everything")) {
      return Optional.empty();
    }
    if (OTHER_SCOPES.contains(scope.name().toLowerCase(Locale.ROOT))) {
      throw new UnsupportedSoqlException("USING SCOPE " + scope.name());
    }
    if (!scope.name().equalsIgnoreCase("mine") || names.object().field("OwnerId").isEmpty()) {
      throw errors.meaning(
          SoqlErrors.INVALID_QUERY_SCOPE,
          scope.place(),
          "Invalid scope for entity " + names.object().name() + ": " + scope.name());
    }
    Path owner = new Path(List.of("OwnerId"), scope.place());
    return Optional.of(
        criteria.compare(
            operand(names.column(owner), owner),
            Operator.EQUAL,
            new Literal.Text(context.userId())));
  }

  private Operand<SoqlRow> filtered(Expression expression, Names names) {
    Operand<SoqlRow> operand = operand(expression, names);
    SoqlField field = names.column(argument(expression)).field();
    if (!field.filterable()) {
      throw errors.invalidField(
          expression.place(), "field '" + operand.name() + "' can not be filtered in a query call");
    }
    return operand;
  }

  static Path argument(Expression expression) {
    if (expression instanceof Label label) {
      return label.argument();
    }
    return expression instanceof DateFunction function ? function.argument() : (Path) expression;
  }

  void refuseUnsortable(Expression expression, Names names) {
    Path path = argument(expression);
    SoqlField field = names.column(path).field();
    if (!field.sortable()) {
      throw errors.malformed(
          expression.place(), "field '" + path.last() + "' can not be sorted in a query call");
    }
  }

  /** A path or date function of a row. */
  Operand<SoqlRow> operand(Expression expression, Names names) {
    Path path = argument(expression);
    Column column = names.column(path);
    if (expression instanceof Label label) {
      refuseUnlabelled(label, column);
    }
    if (!(expression instanceof DateFunction function)) {
      return operand(column, path);
    }
    if (!function.part().takes(column.field().type())) {
      throw errors.malformed(
          path.place(),
          "field " + column.field().name() + " does not support date function " + function.part());
    }
    return new Operand<>(
        new DateCell(
            function.part(), column, function.local() ? context.zone() : ZoneOffset.UTC, context),
        function.part().result(),
        false,
        function.text(),
        function.place(),
        Optional.empty());
  }

  void refuseUnlabelled(Label label, Column column) {
    if (column.field().type() != SoqlType.PICKLIST) {
      throw errors.malformed(
          label.place(), "field '" + label.argument().last() + "' does not support toLabel");
    }
  }

  Operand<SoqlRow> operand(Column column, Path path) {
    return new Operand<>(
        column,
        column.field().type(),
        column.field().caseSensitive(),
        path.last(),
        path.place(),
        column.index());
  }
}
