package io.scimkit.salesforce;

/**
 * What sort of trouble a {@link SalesforceException} is: what to do about it, not which code came.
 */
public enum ErrorKind {
  /** The org or its token endpoint does not accept who we are. */
  AUTH_REJECTED,
  /** We are known, and this is not allowed to us. */
  FORBIDDEN,
  /** The row, object or address does not exist, or is hidden from us. */
  NOT_FOUND,
  /** Something unique is taken: a username, a nickname, an assignment. */
  CONFLICT,
  /** No seat of a user licence or of a permission set licence is left. */
  LICENSE_EXHAUSTED,
  /** The org refuses what was sent: a value, a field, a length, a validation rule. */
  INVALID_DATA,
  /** The org will not deactivate this user until its configuration changes. */
  DEACTIVATION_BLOCKED,
  /** Another writer holds the row or the group tree. */
  ROW_LOCKED,
  /** The API allowance, or the number of long requests at a time, is used up. */
  LIMIT_REACHED,
  /** The org could not be reached or did not work; nothing that was asked has been done. */
  UNAVAILABLE,
  /**
   * A write was sent and its reply is lost or unreadable: read again before anything is repeated.
   */
  OUTCOME_UNKNOWN,
  /** None of the above; the errors as Salesforce sent them say more. */
  UNCLASSIFIED
}
