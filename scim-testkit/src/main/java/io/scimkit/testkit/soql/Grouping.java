package io.scimkit.testkit.soql;

/** Whether a row of the answer is a subtotal over a key: {@code GROUPING(Type)}, 1 or 0. */
record Grouping(Path argument, Place place) implements Expression {

  @Override
  public void write(StringBuilder text) {
    text.append("GROUPING(");
    argument.write(text);
    text.append(')');
  }
}
