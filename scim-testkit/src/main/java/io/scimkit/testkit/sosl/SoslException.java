package io.scimkit.testkit.sosl;

/** A search that Salesforce refuses as MALFORMED_SEARCH. */
public final class SoslException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SoslException(String message) {
    super(message, null, false, false);
  }

  /** What is wrong. */
  public String text() {
    return String.valueOf(getMessage());
  }
}
