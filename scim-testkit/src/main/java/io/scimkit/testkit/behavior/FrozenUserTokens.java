package io.scimkit.testkit.behavior;

/** A frozen user's access tokens are used. */
@Source("Object reference, UserLogin: stops logins; nothing official about live tokens")
public enum FrozenUserTokens implements Choice {
  /** They still work: freezing stops new logins only. */
  WORK,
  /** 401 INVALID_SESSION_ID. */
  REFUSED
}
