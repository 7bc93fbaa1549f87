package io.scimkit.testkit.behavior;

/** The access tokens of a deactivated user are used. */
@Source("Object reference: cannot log in; third-party skills say that OAuth tokens may persist")
public enum DeactivatedUserTokens implements Choice {
  /** 401 INVALID_SESSION_ID. */
  REFUSED,
  /** They work until they are revoked or run out. */
  WORK
}
