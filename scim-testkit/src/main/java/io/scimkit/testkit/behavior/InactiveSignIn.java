package io.scimkit.testkit.behavior;

/** A deactivated user signs in, which is refused. What the error_description says. */
@Source(
    "restforce issue 303: inactive user; nango.dev: authentication failure when the user was deactivated")
public enum InactiveSignIn implements Choice {
  /** {@code inactive user}. */
  INACTIVE_USER,
  /** {@code authentication failure}. */
  AUTHENTICATION_FAILURE
}
