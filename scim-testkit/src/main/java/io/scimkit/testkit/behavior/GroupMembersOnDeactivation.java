package io.scimkit.testkit.behavior;

/** A member of groups and queues is deactivated. */
@Source("Old help text (Blackbaud KB 68641) says removed; practitioners find the rows")
public enum GroupMembersOnDeactivation implements Choice {
  /** GroupMember rows stay. */
  KEPT,
  /** GroupMember rows are deleted. */
  REMOVED
}
