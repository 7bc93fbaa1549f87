package io.scimkit.testkit.soql;

/** The label of a picklist's value: {@code toLabel(Status)}. Labels are as describe has them. */
record Label(Path argument, Place place) implements Expression {

  @Override
  public void write(StringBuilder text) {
    text.append("toLabel(");
    argument.write(text);
    text.append(')');
  }
}
