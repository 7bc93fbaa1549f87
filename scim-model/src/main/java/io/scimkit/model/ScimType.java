package io.scimkit.model;

/**
 * The detail keywords of SCIM errors: RFC 7644 section 3.12, table 9, and RFC 9865 section 2.1 for
 * cursors.
 */
public enum ScimType {
  /** The filter is not well-formed, or cannot be applied to the attribute. */
  INVALID_FILTER("invalidFilter", 400),
  /** The query yields more results than the service provider is willing to answer. */
  TOO_MANY("tooMany", 400),
  /** A value is already in use or reserved. */
  UNIQUENESS("uniqueness", 409),
  /** The attribute may not be changed that way. */
  MUTABILITY("mutability", 400),
  /** The body is malformed or does not conform to its schema. */
  INVALID_SYNTAX("invalidSyntax", 400),
  /** The path is malformed or names no attribute. */
  INVALID_PATH("invalidPath", 400),
  /** The path selects nothing to operate on. */
  NO_TARGET("noTarget", 400),
  /** A required value is missing, or the value does not fit the attribute. */
  INVALID_VALUE("invalidValue", 400),
  /** The SCIM protocol version is not supported. */
  INVALID_VERS("invalidVers", 400),
  /** The request carries personal data in its URI. */
  SENSITIVE("sensitive", 403),
  /** The cursor is not one that the service provider gave out. */
  INVALID_CURSOR("invalidCursor", 400),
  /** The cursor is no longer valid. */
  EXPIRED_CURSOR("expiredCursor", 400),
  /** The page size is not one that the service provider allows with a cursor. */
  INVALID_COUNT("invalidCount", 400);

  private final String keyword;
  private final int status;

  ScimType(String keyword, int status) {
    this.keyword = keyword;
    this.status = status;
  }

  /**
   * The keyword as it stands in an error body's {@code scimType}.
   *
   * @return the keyword, such as {@code noTarget}
   */
  public String keyword() {
    return keyword;
  }

  /**
   * The HTTP status that goes with the keyword.
   *
   * @return the status, such as 400
   */
  public int status() {
    return status;
  }
}
