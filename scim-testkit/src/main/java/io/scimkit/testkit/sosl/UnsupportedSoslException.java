package io.scimkit.testkit.sosl;

/** A search that Salesforce may run and the kit does not. */
public final class UnsupportedSoslException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnsupportedSoslException(String feature) {
    super(feature, null, false, false);
  }

  /** What the kit does not know. */
  public String feature() {
    return String.valueOf(getMessage());
  }
}
