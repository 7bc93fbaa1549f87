package io.scimkit.testkit.soql;

/** Comparisons with one value. */
enum Operator {
  EQUAL("="),
  NOT_EQUAL("!="),
  LESS("<"),
  AT_MOST("<="),
  MORE(">"),
  AT_LEAST(">="),
  LIKE("LIKE");

  private final String symbol;

  Operator(String symbol) {
    this.symbol = symbol;
  }

  String symbol() {
    return symbol;
  }

  boolean equality() {
    return this == EQUAL || this == NOT_EQUAL;
  }

  /** What an order of a value and a literal says. */
  boolean holds(int order) {
    return switch (this) {
      case EQUAL, LIKE -> order == 0;
      case NOT_EQUAL -> order != 0;
      case LESS -> order < 0;
      case AT_MOST -> order <= 0;
      case MORE -> order > 0;
      case AT_LEAST -> order >= 0;
    };
  }
}
