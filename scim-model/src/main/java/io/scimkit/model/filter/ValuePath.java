package io.scimkit.model.filter;

import static java.util.Objects.requireNonNull;

import io.scimkit.model.path.AttributePath;

/**
 * One value of a complex attribute fits an expression over its sub-attributes: {@code emails[type
 * eq "work" and value co "@acme.example"]}.
 *
 * @param attribute the complex attribute
 * @param condition what one and the same value must fulfil
 */
public record ValuePath(AttributePath attribute, Expression condition) implements Expression {

  /**
   * Asks for a value.
   *
   * @param attribute the complex attribute
   * @param condition what one and the same value must fulfil
   */
  public ValuePath {
    requireNonNull(attribute, "attribute");
    requireNonNull(condition, "condition");
  }

  @Override
  public Kind kind() {
    return Kind.VALUE_PATH;
  }

  @Override
  public String toString() {
    return CanonicalText.of(this);
  }
}
