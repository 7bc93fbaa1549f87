package io.scimkit.testkit.behavior;

/** A JWT bearer sign-in succeeds. */
@Source(
    "Help remoteaccess_oauth_jwt_flow describes the flow; that no refresh token comes with it is not confirmed")
public enum JwtRefreshToken implements Choice {
  /** The reply holds an access token only. */
  NONE,
  /** The reply holds a refresh token too, and OauthToken has its row. */
  ISSUED
}
