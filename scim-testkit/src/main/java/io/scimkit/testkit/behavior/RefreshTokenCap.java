package io.scimkit.testkit.behavior;

/** A user approves an app once more. */
@Source(
    "hotovo.com 2017 and segment-docs issue 6782: the fifth or sixth authorisation pushes out the oldest; nothing official")
public enum RefreshTokenCap implements Choice {
  /**
   * At most five refresh tokens for an app and user: the oldest is dropped with its access tokens.
   */
  FIVE,
  /** Any number. */
  NONE
}
