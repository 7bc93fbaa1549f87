package io.scimkit.testkit.behavior;

/** A frozen user signs in, which is refused. What the error_description says. */
@Source("Object reference, UserLogin: freezing stops logins; the text is not published")
public enum FrozenSignIn implements Choice {
  /** {@code user is frozen}. */
  FROZEN,
  /** {@code user locked}. */
  LOCKED,
  /** {@code authentication failure}. */
  AUTHENTICATION_FAILURE
}
