package io.scimkit.testkit.behavior;

/**
 * A user whom nobody approved for the app signs in by JWT, which is refused. What the
 * error_description says.
 */
@Source("Both texts are seen in the field; which app policy gives which is not published")
public enum UnapprovedSignIn implements Choice {
  /**
   * {@code user is not admin approved to access this app} where an administrator approves users of
   * the app, otherwise {@code user hasn't approved this consumer}.
   */
  BY_POLICY,
  /** Always {@code user hasn't approved this consumer}. */
  USER_TEXT,
  /** Always {@code user is not admin approved to access this app}. */
  ADMIN_TEXT
}
