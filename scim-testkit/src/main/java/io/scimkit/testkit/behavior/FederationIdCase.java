package io.scimkit.testkit.behavior;

/** Whether FederationIdentifier values that differ in case only are different. */
@Source("Nothing is published")
public enum FederationIdCase implements Choice {
  /** They are different. */
  SENSITIVE,
  /** They collide. */
  INSENSITIVE
}
