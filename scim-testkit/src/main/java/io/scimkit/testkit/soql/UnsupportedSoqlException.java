package io.scimkit.testkit.soql;

/** A query that Salesforce would understand and this kit does not. */
public final class UnsupportedSoqlException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String feature;

  UnsupportedSoqlException(String feature) {
    super("SOQL " + feature + " is not supported by the test kit");
    this.feature = feature;
  }

  /** What is missing, in SOQL's own words: {@code TYPEOF}, {@code GROUP BY ROLLUP}, … */
  public String feature() {
    return feature;
  }
}
