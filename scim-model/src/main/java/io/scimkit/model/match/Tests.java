package io.scimkit.model.match;

import io.scimkit.model.ScimException;
import io.scimkit.model.ScimType;
import io.scimkit.model.filter.Comparison;
import io.scimkit.model.filter.Operator;
import io.scimkit.model.schema.AttributeType;
import io.scimkit.model.schema.SchemaAttribute;
import io.scimkit.model.syntax.DateTimes;
import io.scimkit.model.value.ScimBoolean;
import io.scimkit.model.value.ScimNumber;
import io.scimkit.model.value.ScimString;
import io.scimkit.model.value.ScimValue;
import org.jspecify.annotations.Nullable;

/** Chooses how a value is compared, from the attribute's type and the operand's. */
final class Tests {
  private Tests() {}

  static ValueTest of(
      Comparison comparison, @Nullable SchemaAttribute definition, boolean textBooleans) {
    Operator operator = comparison.operator();
    AttributeType type = definition == null ? null : definition.type();
    ScimValue operand = comparison.value();
    if (operator.isOrdering()) {
      refuseWithoutOrder(comparison, type);
    }
    if (operand instanceof ScimString text) {
      if (type == AttributeType.BOOLEAN && textBooleans && isBoolean(text.value())) {
        return new BooleanTest(operator, text.value().equalsIgnoreCase("true"));
      }
      boolean inTime = type == AttributeType.DATE_TIME && !isSubstring(operator);
      return inTime && DateTimes.isDateTime(text.value())
          ? new DateTimeTest(operator, text.value())
          : new TextTest(
              operator, text.value(), definition != null && definition.comparesExactly());
    }
    if (operand instanceof ScimBoolean bool) {
      return new BooleanTest(operator, bool.value());
    }
    if (operand instanceof ScimNumber number) {
      return new NumberTest(operator, number);
    }
    // null equals no value that is there
    return value -> operator == Operator.NE;
  }

  private static void refuseWithoutOrder(Comparison comparison, @Nullable AttributeType type) {
    boolean unordered =
        type == AttributeType.BOOLEAN
            || type == AttributeType.BINARY
            || (type == null && comparison.value().kind() == ScimValue.Kind.BOOLEAN);
    if (unordered) {
      String path = comparison.attribute().toString();
      throw ScimException.of(
              ScimType.INVALID_FILTER,
              "'" + comparison + "': boolean and binary values have no order; use eq or ne")
          .atPath(path);
    }
  }

  private static boolean isSubstring(Operator operator) {
    return operator == Operator.CO || operator == Operator.SW || operator == Operator.EW;
  }

  static boolean isBoolean(String text) {
    return text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false");
  }

  /** Applies an ordering or equality operator to the result of a comparison. */
  static boolean holds(Operator operator, int comparison) {
    return switch (operator) {
      case EQ -> comparison == 0;
      case NE -> comparison != 0;
      case GT -> comparison > 0;
      case GE -> comparison >= 0;
      case LT -> comparison < 0;
      case LE -> comparison <= 0;
      case CO, SW, EW -> false;
    };
  }
}
