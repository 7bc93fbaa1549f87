package io.scimkit.testkit.soql;

/** A parsed query. */
public final class SoqlQuery {

  private final String source;

  SoqlQuery(String source) {
    this.source = source;
  }

  /** The text. */
  public String text() {
    return source;
  }
}
