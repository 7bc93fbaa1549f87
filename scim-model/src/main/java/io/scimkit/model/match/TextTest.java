package io.scimkit.model.match;

import io.scimkit.model.filter.Operator;
import io.scimkit.model.value.ScimString;
import io.scimkit.model.value.ScimValue;

/** Compares texts, with or without regard to case, without copying them. */
final class TextTest implements ValueTest {
  private final Operator operator;
  private final String operand;
  private final boolean exact;
  // the operand's first letter in both cases: a quick look at where it may begin
  private final char upper;
  private final char lower;
  private final boolean beyondAscii;

  TextTest(Operator operator, String operand, boolean exact) {
    this.operator = operator;
    this.operand = operand;
    this.exact = exact;
    char first = operand.isEmpty() ? 0 : operand.charAt(0);
    this.upper = Character.toUpperCase(first);
    this.lower = Character.toLowerCase(first);
    this.beyondAscii = first >= 0x80;
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
    if (exact || operand.isEmpty()) {
      return text.contains(operand);
    }
    int last = text.length() - operand.length();
    for (int start = 0; start <= last; start++) {
      if (mayBegin(text.charAt(start)) && matchesAt(text, start)) {
        return true;
      }
    }
    return false;
  }

  /** Letters beyond ASCII may have more than two forms, so they are always worth a closer look. */
  private boolean mayBegin(char c) {
    return c == lower || c == upper || c >= 0x80 || beyondAscii;
  }
}
