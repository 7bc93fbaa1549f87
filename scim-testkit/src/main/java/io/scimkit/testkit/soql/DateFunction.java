package io.scimkit.testkit.soql;

/**
 * A part of a date: {@code CALENDAR_YEAR(CreatedDate)}.
 *
 * @param local whether a dateTime is read in the running user's time zone, by convertTimezone()
 */
record DateFunction(DatePart part, Path argument, boolean local, Place place)
    implements Expression {

  @Override
  public void write(StringBuilder text) {
    text.append(part).append(local ? "(convertTimezone(" : "(");
    argument.write(text);
    text.append(local ? "))" : ")");
  }
}
