package io.scimkit.testkit.soql;

import java.util.List;

/** What WHERE and HAVING ask. */
sealed interface Condition {

  /** Appends the canonical text, without parentheses around the whole. */
  void write(StringBuilder text);

  /** A field against one value. */
  record Comparison(Expression left, Operator operator, Literal right) implements Condition {
    @Override
    public void write(StringBuilder text) {
      left.write(text);
      text.append(' ').append(operator.symbol()).append(' ');
      right.write(text);
    }
  }

  /** A field against a list: IN, NOT IN, INCLUDES, EXCLUDES. */
  record ListComparison(Expression left, ListOperator operator, List<Literal> right)
      implements Condition {
    public ListComparison {
      right = List.copyOf(right);
    }

    @Override
    public void write(StringBuilder text) {
      left.write(text);
      text.append(' ').append(operator.symbol()).append(" (");
      String separator = "";
      for (Literal literal : right) {
        text.append(separator);
        literal.write(text);
        separator = ", ";
      }
      text.append(')');
    }
  }

  /** A semi-join or, negated, an anti-join. */
  record Join(Expression left, boolean negated, Select right, Place place) implements Condition {
    @Override
    public void write(StringBuilder text) {
      left.write(text);
      text.append(negated ? " NOT IN (" : " IN (");
      right.write(text);
      text.append(')');
    }
  }

  /** The contrary. */
  record Not(Condition operand) implements Condition {
    @Override
    public void write(StringBuilder text) {
      text.append("NOT ");
      writeOperand(operand, text);
    }
  }

  /** Two or more, joined by AND or by OR. */
  record Junction(boolean and, List<Condition> operands) implements Condition {
    public Junction {
      operands = List.copyOf(operands);
    }

    @Override
    public void write(StringBuilder text) {
      String separator = "";
      for (Condition operand : operands) {
        text.append(separator);
        writeOperand(operand, text);
        separator = and ? " AND " : " OR ";
      }
    }
  }

  private static void writeOperand(Condition operand, StringBuilder text) {
    boolean nested = operand instanceof Not || operand instanceof Junction;
    text.append(nested ? "(" : "");
    operand.write(text);
    text.append(nested ? ")" : "");
  }
}
