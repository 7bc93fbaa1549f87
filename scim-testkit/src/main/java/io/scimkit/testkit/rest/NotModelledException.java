package io.scimkit.testkit.rest;

/** Salesforce has it and the kit has not: answered with 501 by name, never with a guess. */
final class NotModelledException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotModelledException(String feature) {
    super(feature, null, false, false);
  }
}
