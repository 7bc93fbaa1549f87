package io.scimkit.testkit.behavior;

/** A frozen user who was deactivated is activated again. */
@Source("The flag is on a row of its own, so it should survive; nothing is published")
public enum FrozenFlagOnReactivation implements Choice {
  /** The user stays frozen. */
  KEPT,
  /** The user is no longer frozen. */
  CLEARED
}
