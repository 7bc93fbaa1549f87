package io.scimkit.model.filter;

import java.util.ArrayList;
import java.util.List;

/**
 * At least one operand holds. Operands that are of the same kind are taken apart, so that equal
 * filters are equal however they were bracketed.
 *
 * @param operands the operands in order, two or more
 */
public record Or(List<Expression> operands) implements Expression {

  /**
   * Joins operands.
   *
   * @param operands the operands in order, two or more
   * @throws IllegalArgumentException if there are fewer than two
   */
  public Or {
    operands = flat(operands);
    if (operands.size() < 2) {
      throw new IllegalArgumentException("'or' needs at least two operands");
    }
  }

  private static List<Expression> flat(List<Expression> operands) {
    if (operands.stream().noneMatch(Or.class::isInstance)) {
      return List.copyOf(operands);
    }
    List<Expression> flat = new ArrayList<>();
    for (Expression operand : operands) {
      if (operand instanceof Or same) {
        flat.addAll(same.operands);
      } else {
        flat.add(operand);
      }
    }
    return List.copyOf(flat);
  }

  @Override
  public Kind kind() {
    return Kind.OR;
  }

  @Override
  public String toString() {
    return CanonicalText.of(this);
  }
}
