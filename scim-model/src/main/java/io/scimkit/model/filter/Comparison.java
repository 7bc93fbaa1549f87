package io.scimkit.model.filter;

import static java.util.Objects.requireNonNull;

import io.scimkit.model.path.AttributePath;
import io.scimkit.model.value.ScimValue;

/**
 * An attribute is compared with a value: {@code userName eq "ann"}.
 *
 * @param attribute the attribute
 * @param operator how it is compared
 * @param value a text, number, boolean or null
 */
public record Comparison(AttributePath attribute, Operator operator, ScimValue value)
    implements Expression {

  /**
   * Compares an attribute.
   *
   * @param attribute the attribute
   * @param operator how it is compared
   * @param value a text, number, boolean or null
   * @throws IllegalArgumentException if the value is an object or a list
   */
  public Comparison {
    requireNonNull(attribute, "attribute");
    requireNonNull(operator, "operator");
    if (value.kind() == ScimValue.Kind.OBJECT || value.kind() == ScimValue.Kind.LIST) {
      throw new IllegalArgumentException("A filter compares with simple values only");
    }
  }

  @Override
  public Kind kind() {
    return Kind.COMPARISON;
  }

  @Override
  public String toString() {
    return CanonicalText.of(this);
  }
}
