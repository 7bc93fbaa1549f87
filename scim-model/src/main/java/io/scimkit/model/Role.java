package io.scimkit.model;

import io.scimkit.model.value.ScimObject;

/** A role of the user, as the client names it (RFC 7643 section 4.1.2). */
public final class Role extends Plural<Role> {
  Role(ScimObject attributes) {
    super(attributes);
  }

  /**
   * A value.
   *
   * @param value the role
   * @return the typed value
   */
  public static Role of(String value) {
    return new Role(holding(value));
  }

  /**
   * A view of a complex value.
   *
   * @param attributes its sub-attributes
   * @return the typed value
   */
  public static Role of(ScimObject attributes) {
    return new Role(attributes);
  }

  @Override
  Role copy(ScimObject changed) {
    return new Role(changed);
  }
}
