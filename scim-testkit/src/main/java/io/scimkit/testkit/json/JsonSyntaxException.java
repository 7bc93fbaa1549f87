package io.scimkit.testkit.json;

/** Text that is not JSON, or nested deeper than any client of Salesforce sends. */
public final class JsonSyntaxException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  JsonSyntaxException(String message) {
    super(message);
  }

  JsonSyntaxException(String message, Throwable cause) {
    super(message, cause);
  }
}
