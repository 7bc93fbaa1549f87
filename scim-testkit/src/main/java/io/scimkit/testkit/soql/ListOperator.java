package io.scimkit.testkit.soql;

/** Comparisons with a list of values. */
enum ListOperator {
  IN("IN"),
  NOT_IN("NOT IN"),
  INCLUDES("INCLUDES"),
  EXCLUDES("EXCLUDES");

  private final String symbol;

  ListOperator(String symbol) {
    this.symbol = symbol;
  }

  String symbol() {
    return symbol;
  }

  boolean negated() {
    return this == NOT_IN || this == EXCLUDES;
  }

  boolean multiPicklist() {
    return this == INCLUDES || this == EXCLUDES;
  }
}
