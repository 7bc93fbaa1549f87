package io.scimkit.model.value;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A text. Texts are equal when they are equal character by character; whether an attribute ignores
 * case is its schema's matter.
 *
 * @param value the text, possibly empty
 */
public record ScimString(String value) implements ScimValue, Comparable<ScimString> {

  /**
   * Wraps a text.
   *
   * @param value the text, possibly empty
   */
  public ScimString {
    requireNonNull(value, "value");
  }

  @Override
  public Kind kind() {
    return Kind.STRING;
  }

  @Override
  public Optional<String> text() {
    return Optional.of(value);
  }

  @Override
  public int compareTo(ScimString other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean isUnassigned() {
    return false;
  }

  @Override
  public String toString() {
    return ValueText.of(this);
  }
}
