package io.scimkit.model.match;

import io.scimkit.model.filter.And;
import io.scimkit.model.filter.Comparison;
import io.scimkit.model.filter.Expression;
import io.scimkit.model.filter.FilterOptions;
import io.scimkit.model.filter.FilterTolerance;
import io.scimkit.model.filter.Not;
import io.scimkit.model.filter.Operator;
import io.scimkit.model.filter.Or;
import io.scimkit.model.filter.Presence;
import io.scimkit.model.filter.ValuePath;
import io.scimkit.model.path.AttributePath;
import io.scimkit.model.schema.SchemaAttribute;
import io.scimkit.model.schema.SchemaSet;
import io.scimkit.model.value.ScimList;
import io.scimkit.model.value.ScimNull;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a filter's tree into matchers that know where to look and how to compare. */
final class MatcherCompiler {
  private final SchemaSet schemas;
  private final FilterOptions options;
  private final boolean insideValue;
  private final @Nullable SchemaAttribute parent;

  private MatcherCompiler(
      SchemaSet schemas,
      FilterOptions options,
      boolean insideValue,
      @Nullable SchemaAttribute parent) {
    this.schemas = schemas;
    this.options = options;
    this.insideValue = insideValue;
    this.parent = parent;
  }

  static MatcherCompiler forResources(SchemaSet schemas, FilterOptions options) {
    return new MatcherCompiler(schemas, options, false, null);
  }

  static MatcherCompiler forValues(
      @Nullable SchemaAttribute parent, SchemaSet schemas, FilterOptions options) {
    return new MatcherCompiler(schemas, options, true, parent);
  }

  Matcher compile(Expression expression) {
    return switch (expression.kind()) {
      case AND -> all(compile(((And) expression).operands()));
      case OR -> any(compile(((Or) expression).operands()));
      case NOT -> not(compile(((Not) expression).operand()));
      case COMPARISON -> comparison((Comparison) expression);
      case PRESENCE -> presence((Presence) expression);
      case VALUE_PATH -> valuePath((ValuePath) expression);
    };
  }

  private Matcher[] compile(List<Expression> operands) {
    return operands.stream().map(this::compile).toArray(Matcher[]::new);
  }

  private static Matcher all(Matcher[] operands) {
    return scope -> {
      for (Matcher operand : operands) {
        if (!operand.matches(scope)) {
          return false;
        }
      }
      return true;
    };
  }

  private static Matcher any(Matcher[] operands) {
    return scope -> {
      for (Matcher operand : operands) {
        if (operand.matches(scope)) {
          return true;
        }
      }
      return false;
    };
  }

  private static Matcher not(Matcher operand) {
    return scope -> !operand.matches(scope);
  }

  private Matcher comparison(Comparison comparison) {
    Target target = target(comparison.attribute());
    ValueTest test =
        Tests.of(comparison, target.compared(), options.allows(FilterTolerance.TEXT_BOOLEANS));
    Access access = new Access(target, target.isPrimaryOf(parent));
    if (comparison.value() == ScimNull.NULL && target.sub() == null) {
      return comparedWithNull(comparison.operator(), access);
    }
    boolean toNull = comparison.value() == ScimNull.NULL;
    // without a value an attribute equals null and differs from everything else
    boolean whenNone = comparison.operator() == (toNull ? Operator.EQ : Operator.NE);
    return scope -> {
      int found = access.any(scope, test);
      return found == Access.NONE ? whenNone : found == Access.PASSED;
    };
  }

  /**
   * A complex attribute has no "value" that null could equal: what counts is whether it is there.
   */
  private static Matcher comparedWithNull(Operator operator, Access access) {
    return switch (operator) {
      case EQ -> scope -> !access.isAssigned(scope);
      case NE -> access::isAssigned;
      case CO, SW, EW, GT, GE, LT, LE -> scope -> false;
    };
  }

  private Matcher presence(Presence presence) {
    Access access = new Access(target(presence.attribute()), false);
    return access::isPresent;
  }

  private Matcher valuePath(ValuePath path) {
    Target target = target(path.attribute());
    SchemaAttribute definition =
        target.sub() == null ? target.definition() : target.subDefinition();
    Matcher condition = forValues(definition, schemas, options).compile(path.condition());
    Access access = new Access(target, false);
    String sub = target.sub();
    return sub == null
        ? scope -> anyValue(access.locate(scope), condition)
        : scope -> anyValue(access.locate(scope), part -> anyPart(part, sub, condition));
  }

  private static boolean anyPart(ScimValue value, String sub, Matcher condition) {
    return value instanceof ScimObject object
        && anyValue(object.get(sub).orElse(ScimNull.NULL), condition);
  }

  private static boolean anyValue(ScimValue value, Matcher condition) {
    if (!(value instanceof ScimList list)) {
      return value != ScimNull.NULL && condition.matches(value);
    }
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i) != ScimNull.NULL && condition.matches(list.get(i))) {
        return true;
      }
    }
    return false;
  }

  private Target target(AttributePath path) {
    return insideValue
        ? Target.within(path, parent)
        : Target.of(
            path, schemas, options.allows(FilterTolerance.UNQUALIFIED_EXTENSION_ATTRIBUTES));
  }
}
