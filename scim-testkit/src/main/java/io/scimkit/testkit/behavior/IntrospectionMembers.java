package io.scimkit.testkit.behavior;

/** A valid token is introspected. */
@Source("RFC 7662 demands active only; which others Salesforce gives is not published in full")
public enum IntrospectionMembers implements Choice {
  /** active, scope, client_id, username, sub, token_type and the times. */
  FULL,
  /** active and nothing else. */
  ACTIVE_ONLY
}
