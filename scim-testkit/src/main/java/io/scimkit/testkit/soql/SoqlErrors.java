package io.scimkit.testkit.soql;

/** Makes the refusals of one query. */
final class SoqlErrors {

  static final String MALFORMED_QUERY = "MALFORMED_QUERY";
  static final String INVALID_FIELD = "INVALID_FIELD";
  static final String INVALID_TYPE = "INVALID_TYPE";
  static final String INVALID_QUERY_FILTER_OPERATOR = "INVALID_QUERY_FILTER_OPERATOR";
  static final String INVALID_QUERY_SCOPE = "INVALID_QUERY_SCOPE";
  static final String NUMBER_OUTSIDE_VALID_RANGE = "NUMBER_OUTSIDE_VALID_RANGE";
  static final String QUERY_TOO_COMPLICATED = "QUERY_TOO_COMPLICATED";

  private final String query;

  SoqlErrors(String query) {
    this.query = query;
  }

  /**
   * A refusal by the grammar. Salesforce counts its columns from 0 and draws its caret one to the
   * left; at the very beginning of a line and at the end of the query it draws none.
   */
  SoqlException grammar(int offset, String message) {
    int column = Excerpt.charactersBefore(query, offset);
    String where =
        column == 0 || offset >= query.length() ? "" : Excerpt.of(query, offset - 1, column);
    return SoqlException.at(MALFORMED_QUERY, where + message, offset);
  }

  SoqlException unexpected(Token token) {
    return grammar(token.start(), "unexpected token: '" + token.text() + "'");
  }

  /** A refusal of something that was understood; its columns count from 1. */
  SoqlException meaning(String errorCode, Place place, String message) {
    int offset = place.offset();
    String where = Excerpt.of(query, offset, Excerpt.charactersBefore(query, offset) + 1);
    return SoqlException.at(errorCode, where + message, offset);
  }

  SoqlException malformed(Place place, String message) {
    return meaning(MALFORMED_QUERY, place, message);
  }

  SoqlException invalidField(Place place, String message) {
    return meaning(INVALID_FIELD, place, message);
  }

  SoqlException tooComplicated() {
    return SoqlException.of(
        QUERY_TOO_COMPLICATED,
        "Query is either selecting too many fields or the filter conditions are too complicated.");
  }
}
