package io.scimkit.model.match;

import io.scimkit.model.filter.Operator;
import io.scimkit.model.value.ScimNumber;
import io.scimkit.model.value.ScimValue;

/** Compares numbers by value: 12.5 equals 12.50. */
final class NumberTest implements ValueTest {
  private final Operator operator;
  private final ScimNumber operand;

  NumberTest(Operator operator, ScimNumber operand) {
    this.operator = operator;
    this.operand = operand;
  }

  @Override
  public boolean test(ScimValue value) {
    return value instanceof ScimNumber number
        ? Tests.holds(operator, number.compareTo(operand))
        : operator == Operator.NE;
  }
}
