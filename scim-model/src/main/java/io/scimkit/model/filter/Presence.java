package io.scimkit.model.filter;

import static java.util.Objects.requireNonNull;

import io.scimkit.model.path.AttributePath;

/**
 * An attribute has a value that is not empty: {@code title pr}.
 *
 * @param attribute the attribute
 */
public record Presence(AttributePath attribute) implements Expression {

  /**
   * Asks for an attribute.
   *
   * @param attribute the attribute
   */
  public Presence {
    requireNonNull(attribute, "attribute");
  }

  @Override
  public Kind kind() {
    return Kind.PRESENCE;
  }

  @Override
  public String toString() {
    return CanonicalText.of(this);
  }
}
