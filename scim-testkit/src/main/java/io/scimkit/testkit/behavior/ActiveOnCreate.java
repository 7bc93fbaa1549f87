package io.scimkit.testkit.behavior;

/** A user is created without IsActive. */
@Source("Object reference: defaulted on create; the value is not published")
public enum ActiveOnCreate implements Choice {
  /** The user is active and takes a seat. */
  ACTIVE,
  /** The user is inactive. */
  INACTIVE
}
