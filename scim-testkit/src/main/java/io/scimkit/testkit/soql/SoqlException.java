package io.scimkit.testkit.soql;

import java.util.OptionalInt;

/** A query that Salesforce refuses, with the code and text that Salesforce gives. */
public final class SoqlException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String errorCode;
  private final int position;

  private SoqlException(String errorCode, String message, int position) {
    super(message);
    this.errorCode = errorCode;
    this.position = position;
  }

  static SoqlException of(String errorCode, String message) {
    return new SoqlException(errorCode, message, -1);
  }

  static SoqlException at(String errorCode, String message, int position) {
    return new SoqlException(errorCode, message, position);
  }

  /** The {@code errorCode} of the reply: {@code MALFORMED_QUERY}, {@code INVALID_FIELD}, … */
  public String errorCode() {
    return errorCode;
  }

  /** Where in the query text it went wrong, counted from 0; empty if no place is to blame. */
  public OptionalInt position() {
    return position < 0 ? OptionalInt.empty() : OptionalInt.of(position);
  }
}
