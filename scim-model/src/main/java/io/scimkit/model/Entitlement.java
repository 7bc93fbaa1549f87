package io.scimkit.model;

import io.scimkit.model.value.ScimObject;

/** Something the user is entitled to, as the client names it (RFC 7643 section 4.1.2). */
public final class Entitlement extends Plural<Entitlement> {
  Entitlement(ScimObject attributes) {
    super(attributes);
  }

  /**
   * A value.
   *
   * @param value the entitlement
   * @return the typed value
   */
  public static Entitlement of(String value) {
    return new Entitlement(holding(value));
  }

  /**
   * A view of a complex value.
   *
   * @param attributes its sub-attributes
   * @return the typed value
   */
  public static Entitlement of(ScimObject attributes) {
    return new Entitlement(attributes);
  }

  @Override
  Entitlement copy(ScimObject changed) {
    return new Entitlement(changed);
  }
}
