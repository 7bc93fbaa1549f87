package io.scimkit.model.patch.dialect;

/**
 * The id once more in a value without path, though the resource does not hold one: Okta renames a
 * group so. An id that differs from the one the resource holds is still refused.
 *
 * <p>Source: Okta's SCIM 2.0 protocol reference, "Update a specific group name".
 */
public final class RepeatedId implements Habit {

  @Override
  public boolean ignoresUnheldId() {
    return true;
  }
}
