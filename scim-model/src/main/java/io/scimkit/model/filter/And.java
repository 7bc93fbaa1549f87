package io.scimkit.model.filter;

import java.util.ArrayList;
import java.util.List;

/**
 * All operands hold. Operands that are of the same kind are taken apart, so that equal filters are
 * equal however they were bracketed.
 *
 * @param operands the operands in order, two or more
 */
public record And(List<Expression> operands) implements Expression {

  /**
   * Joins operands.
   *
   * @param operands the operands in order, two or more
   * @throws IllegalArgumentException if there are fewer than two
   */
  public And {
    operands = flat(operands);
    if (operands.size() < 2) {
      throw new IllegalArgumentException("'and' needs at least two operands");
    }
  }

  private static List<Expression> flat(List<Expression> operands) {
    if (operands.stream().noneMatch(And.class::isInstance)) {
      return List.copyOf(operands);
    }
    List<Expression> flat = new ArrayList<>();
    for (Expression operand : operands) {
      if (operand instanceof And same) {
        flat.addAll(same.operands);
      } else {
        flat.add(operand);
      }
    }
    return List.copyOf(flat);
  }

  @Override
  public Kind kind() {
    return Kind.AND;
  }

  @Override
  public String toString() {
    return CanonicalText.of(this);
  }
}
