package io.scimkit.model.filter;

import static java.util.Objects.requireNonNull;

/**
 * The operand does not hold.
 *
 * @param operand the operand
 */
public record Not(Expression operand) implements Expression {

  /**
   * Negates an operand.
   *
   * @param operand the operand
   */
  public Not {
    requireNonNull(operand, "operand");
  }

  @Override
  public Kind kind() {
    return Kind.NOT;
  }

  @Override
  public String toString() {
    return CanonicalText.of(this);
  }
}
