package io.scimkit.model.filter;

import java.util.List;

/**
 * Writes a filter in one way: single spaces, lower-case operators, no bracket that is not needed.
 */
final class CanonicalText {
  private final StringBuilder out = new StringBuilder();

  private CanonicalText() {}

  static String of(Expression expression) {
    CanonicalText text = new CanonicalText();
    text.append(expression);
    return text.out.toString();
  }

  private void append(Expression expression) {
    switch (expression.kind()) {
      case AND -> join(((And) expression).operands(), " and ");
      case OR -> join(((Or) expression).operands(), " or ");
      case NOT -> {
        out.append("not (");
        append(((Not) expression).operand());
        out.append(')');
      }
      case COMPARISON -> {
        Comparison comparison = (Comparison) expression;
        out.append(comparison.attribute()).append(' ').append(comparison.operator().keyword());
        out.append(' ').append(comparison.value());
      }
      case PRESENCE -> out.append(((Presence) expression).attribute()).append(" pr");
      case VALUE_PATH -> {
        ValuePath path = (ValuePath) expression;
        out.append(path.attribute()).append('[');
        append(path.condition());
        out.append(']');
      }
    }
  }

  private void join(List<Expression> operands, String word) {
    String separator = "";
    for (Expression operand : operands) {
      out.append(separator);
      separator = word;
      // "and" binds tighter than "or", so only an "or" inside an "and" needs brackets
      boolean brackets = operand.kind() == Expression.Kind.OR;
      out.append(brackets ? "(" : "");
      append(operand);
      out.append(brackets ? ")" : "");
    }
  }
}
