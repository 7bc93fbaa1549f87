package io.scimkit.testkit.soql;

/**
 * Reads SOQL by recursive descent. Thread-safe: it holds nothing.
 *
 * <p>At most 100,000 characters and 100 nested parentheses, so no query exhausts the stack.
 */
public final class SoqlParser {

  private static final int MAX_LENGTH = 100_000;

  private SoqlParser() {}

  /**
   * Parses a query.
   *
   * @throws SoqlException if the grammar refuses it
   * @throws UnsupportedSoqlException if it is SOQL that the kit does not know
   */
  public static SoqlQuery parse(String text) {
    if (text.length() > MAX_LENGTH) {
      throw SoqlException.of(
          SoqlErrors.MALFORMED_QUERY,
          "SOQL statements cannot be longer than " + MAX_LENGTH + " characters.");
    }
    if (text.isBlank()) {
      throw SoqlException.of(SoqlErrors.MALFORMED_QUERY, "SOQL statements cannot be empty or null");
    }
    Cursor cursor = new Cursor(text);
    Select select = new SelectParser(cursor).query();
    return new SoqlQuery(text, select);
  }
}
