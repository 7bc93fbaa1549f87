package io.scimkit.salesforce.json;

/** The bytes are not one well-formed JSON document within bounds. */
public final class MalformedJsonException extends Exception {
  private static final long serialVersionUID = 1L;

  MalformedJsonException(String message) {
    super(message);
  }
}
