package io.scimkit.model.value;

import java.util.Optional;

/** {@code true} or {@code false}. */
public enum ScimBoolean implements ScimValue {
  /** True. */
  TRUE,
  /** False. */
  FALSE;

  /**
   * The boolean itself.
   *
   * @return true for {@link #TRUE}
   */
  public boolean value() {
    return this == TRUE;
  }

  @Override
  public Kind kind() {
    return Kind.BOOLEAN;
  }

  @Override
  public Optional<String> text() {
    return Optional.of(toString());
  }

  @Override
  public boolean isUnassigned() {
    return false;
  }

  @Override
  public String toString() {
    return value() ? "true" : "false";
  }
}
