package io.scimkit.testkit.behavior;

/** Two sessions change groups, members or roles of users within ten seconds of the clock. */
@Source(
    "developer.salesforce.com, group membership locking: waits ten seconds, then fails; whether two API calls meet is a matter of size")
public enum GroupMaintenance implements Choice {
  /** They do not meet: use {@code Fault.groupLock} to let them. */
  NO_LOCK,
  /**
   * The later one is refused with UNABLE_TO_LOCK_ROW and {@code Group membership operation already
   * in progress}.
   */
  LOCKS_OTHER_SESSIONS
}
