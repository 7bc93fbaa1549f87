package io.scimkit.testkit.behavior;

/** The refresh token of a frozen user is used. */
@Source("Object reference, UserLogin: stops logins; whether a refresh is one is not published")
public enum FrozenUserRefresh implements Choice {
  /** Refused as a new login. */
  REFUSED,
  /** A new access token is granted. */
  WORKS
}
