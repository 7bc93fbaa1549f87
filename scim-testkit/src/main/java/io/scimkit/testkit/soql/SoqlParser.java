package io.scimkit.testkit.soql;

/** Reads SOQL. */
public final class SoqlParser {

  private SoqlParser() {}

  /**
   * Parses a query.
   *
   * @throws SoqlException if the grammar refuses it
   * @throws UnsupportedSoqlException if it is SOQL that the kit does not know
   */
  public static SoqlQuery parse(String text) {
    return new SoqlQuery(text);
  }
}
