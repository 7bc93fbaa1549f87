package io.scimkit.model.message;

/**
 * A departure from RFC 7644 that is accepted when a message is read; none is ever written.
 *
 * <p>That names of attributes may be spelt in any case, {@code resources} for {@code Resources}, is
 * no departure (RFC 7643 section 2.1) and needs no tolerance.
 */
public enum Tolerance {
  /** {@code schemas} is missing, empty or names something unknown, but no other message. */
  SCHEMA_NOT_NAMED,
  /** An integer is sent as a text: {@code "totalResults": "5"}. */
  NUMBER_AS_TEXT,
  /** A status is sent as a number, {@code "status": 404}, though section 3.12 wants a text. */
  STATUS_AS_NUMBER,
  /** A bulk status is sent as {@code {"code": "201"}}, as the drafts before RFC 7644 had it. */
  STATUS_AS_OBJECT,
  /** A single value stands where a list is due; a text of names may be separated by commas. */
  SINGLE_VALUE,
  /** A keyword of upper or lower case is spelt otherwise: {@code "method": "post"}. */
  KEYWORD_IN_ANY_CASE,
  /** A bulk path does not begin with a slash: {@code "path": "Users"}. */
  PATH_WITHOUT_SLASH,
  /** The last page says {@code "nextCursor": ""} instead of leaving it out. */
  EMPTY_CURSOR,
  /** An entity tag has no quotes, as Salesforce's {@code meta.version}. */
  UNQUOTED_ETAG
}
