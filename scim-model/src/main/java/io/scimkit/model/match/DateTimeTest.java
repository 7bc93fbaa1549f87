package io.scimkit.model.match;

import io.scimkit.model.filter.Operator;
import io.scimkit.model.syntax.DateTimes;
import io.scimkit.model.value.ScimString;
import io.scimkit.model.value.ScimValue;

/** Compares points in time, whatever offset they are written with. */
final class DateTimeTest implements ValueTest {
  private final Operator operator;
  private final long seconds;
  private final int nanos;

  DateTimeTest(Operator operator, String operand) {
    this.operator = operator;
    this.seconds = DateTimes.seconds(operand);
    this.nanos = DateTimes.nanos(operand);
  }

  @Override
  public boolean test(ScimValue value) {
    String text = value instanceof ScimString string ? string.value() : "";
    long valueSeconds = DateTimes.seconds(text);
    if (valueSeconds == DateTimes.NONE) {
      return operator == Operator.NE;
    }
    int bySecond = Long.compare(valueSeconds, seconds);
    return Tests.holds(
        operator, bySecond != 0 ? bySecond : Integer.compare(DateTimes.nanos(text), nanos));
  }
}
