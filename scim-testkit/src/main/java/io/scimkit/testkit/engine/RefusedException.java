package io.scimkit.testkit.engine;

import java.util.List;

/** The org's refusal of one request or one row. The rule behind it goes to the journal only. */
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Rule rule;
  private final int status;
  private final String code;
  private final List<String> fields;

  RefusedException(Rule rule, int status, String code, String message, String... fields) {
    // Refusals are ordinary answers: no stack trace, which would cost more than the request.
    super(message, null, false, false);
    this.rule = rule;
    this.status = status;
    this.code = code;
    this.fields = List.of(fields);
  }

  /** The rule that refused. */
  public Rule rule() {
    return rule;
  }

  /** The HTTP status of a request that did only this. */
  public int status() {
    return status;
  }

  /** Salesforce's code, for example {@code DUPLICATE_VALUE}. */
  public String code() {
    return code;
  }

  /** Salesforce's text. */
  public String text() {
    String message = getMessage();
    return message == null ? "" : message;
  }

  /** The fields it is about. */
  public List<String> fields() {
    return fields;
  }
}
