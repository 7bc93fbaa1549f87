package io.scimkit.model.match;

import io.scimkit.model.filter.Operator;
import io.scimkit.model.value.ScimBoolean;
import io.scimkit.model.value.ScimString;
import io.scimkit.model.value.ScimValue;

/** Compares booleans; one that was stored as text, as Entra sends it, counts as what it says. */
final class BooleanTest implements ValueTest {
  private final Operator operator;
  private final boolean operand;

  BooleanTest(Operator operator, boolean operand) {
    this.operator = operator;
    this.operand = operand;
  }

  @Override
  public boolean test(ScimValue value) {
    if (value instanceof ScimBoolean bool) {
      return test(bool.value());
    }
    boolean readable = value instanceof ScimString text && Tests.isBoolean(text.value());
    return readable
        ? test(((ScimString) value).value().equalsIgnoreCase("true"))
        : operator == Operator.NE;
  }

  private boolean test(boolean value) {
    return switch (operator) {
      case EQ -> value == operand;
      case NE -> value != operand;
      case CO, SW, EW, GT, GE, LT, LE -> false;
    };
  }
}
