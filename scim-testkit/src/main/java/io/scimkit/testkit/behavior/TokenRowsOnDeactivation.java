package io.scimkit.testkit.behavior;

/** A user with OauthToken rows is deactivated. */
@Source("Third-party skills say that tokens may persist; nothing official")
public enum TokenRowsOnDeactivation implements Choice {
  /** The rows stay until they are revoked. */
  KEPT,
  /** The tokens are revoked and the rows deleted. */
  REMOVED
}
