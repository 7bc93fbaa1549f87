package io.scimkit.testkit.behavior;

/** {@code OauthToken} is queried in a composite that wrote before. */
@Source(
    "Object reference, OauthToken: refused after DML in one Apex transaction; nothing about REST")
public enum TokenQueryAfterWrite implements Choice {
  /** Refused as uncommitted work, the stricter reading. */
  REFUSED,
  /** Answered. */
  ALLOWED
}
