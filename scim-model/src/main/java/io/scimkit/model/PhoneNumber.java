package io.scimkit.model;

import io.scimkit.model.value.ScimObject;

/** A telephone number (RFC 7643 section 4.1.2), as it was sent: RFC 3966 form is not required. */
public final class PhoneNumber extends Plural<PhoneNumber> {
  PhoneNumber(ScimObject attributes) {
    super(attributes);
  }

  /**
   * A value.
   *
   * @param value the number
   * @return the typed value
   */
  public static PhoneNumber of(String value) {
    return new PhoneNumber(holding(value));
  }

  /**
   * A view of a complex value.
   *
   * @param attributes its sub-attributes
   * @return the typed value
   */
  public static PhoneNumber of(ScimObject attributes) {
    return new PhoneNumber(attributes);
  }

  @Override
  PhoneNumber copy(ScimObject changed) {
    return new PhoneNumber(changed);
  }
}
