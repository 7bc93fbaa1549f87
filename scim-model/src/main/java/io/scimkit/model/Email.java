package io.scimkit.model;

import io.scimkit.model.value.ScimObject;

/** An e-mail address (RFC 7643 section 4.1.2). */
public final class Email extends Plural<Email> {
  Email(ScimObject attributes) {
    super(attributes);
  }

  /**
   * A value.
   *
   * @param value the address, such as {@code ann@acme.example}
   * @return the typed value
   */
  public static Email of(String value) {
    return new Email(holding(value));
  }

  /**
   * A view of a complex value.
   *
   * @param attributes its sub-attributes
   * @return the typed value
   */
  public static Email of(ScimObject attributes) {
    return new Email(attributes);
  }

  @Override
  Email copy(ScimObject changed) {
    return new Email(changed);
  }
}
