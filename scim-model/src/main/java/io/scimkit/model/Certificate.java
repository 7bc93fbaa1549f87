package io.scimkit.model;

import io.scimkit.model.value.ScimObject;

/**
 * An X.509 certificate of the user, an element of {@code x509Certificates} (RFC 7643 section
 * 4.1.2).
 */
public final class Certificate extends Plural<Certificate> {
  Certificate(ScimObject attributes) {
    super(attributes);
  }

  /**
   * A value.
   *
   * @param value the DER-encoded certificate in base64
   * @return the typed value
   */
  public static Certificate of(String value) {
    return new Certificate(holding(value));
  }

  /**
   * A view of a complex value.
   *
   * @param attributes its sub-attributes
   * @return the typed value
   */
  public static Certificate of(ScimObject attributes) {
    return new Certificate(attributes);
  }

  @Override
  Certificate copy(ScimObject changed) {
    return new Certificate(changed);
  }
}
