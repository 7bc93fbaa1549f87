package io.scimkit.model.match;

import io.scimkit.model.filter.Operator;
import io.scimkit.model.value.ScimString;
import io.scimkit.model.value.ScimValue;

/** Compares texts, with or without regard to case, without copying them. */
final class TextTest implements ValueTest {
  private final Operator operator;
  private final String operand;
  private final boolean exact;

  TextTest(Operator operator, String operand, boolean exact) {
    this.operator = operator;
    this.operand = operand;
    this.exact = exact;
  }

  @Override
  public boolean test(ScimValue value) {
    if (!(value instanceof ScimString string)) {
      return operator == Operator.NE;
    }
    String text = string.value();
    return switch (operator) {
      case EQ -> same(text);
      case NE -> !same(text);
      case CO -> contains(text);
      case SW -> matchesAt(text, 0);
      case EW -> matchesAt(text, text.length() - operand.length());
      case GT, GE, LT, LE ->
          Tests.holds(
              operator, exact ? text.compareTo(operand) : text.compareToIgnoreCase(operand));
    };
  }

  private boolean same(String text) {
    return exact ? text.equals(operand) : text.equalsIgnoreCase(operand);
  }

  private boolean matchesAt(String text, int start) {
    return text.regionMatches(!exact, start, operand, 0, operand.length());
  }

  private boolean contains(String text) {
    for (int start = 0; start <= text.length() - operand.length(); start++) {
      if (matchesAt(text, start)) {
        return true;
      }
    }
    return false;
  }
}
