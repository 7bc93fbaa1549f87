package io.scimkit.testkit.soql;

/** A part of a date: {@code CALENDAR_YEAR(CreatedDate)}. */
record DateFunction(DatePart part, Path argument, Place place) implements Expression {

  @Override
  public void write(StringBuilder text) {
    text.append(part).append('(');
    argument.write(text);
    text.append(')');
  }
}
