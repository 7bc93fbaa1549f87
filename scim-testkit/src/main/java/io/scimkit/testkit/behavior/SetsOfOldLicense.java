package io.scimkit.testkit.behavior;

/**
 * A profile of another user licence is given to a user who holds permission sets made for the old
 * one.
 */
@Source("Nothing official; clients remove the sets first because the change is seen to conflict")
public enum SetsOfOldLicense implements Choice {
  /** The update is refused with FIELD_INTEGRITY_EXCEPTION. */
  REFUSED,
  /** The rows stay, without effect. */
  KEPT,
  /** The rows are deleted. */
  REMOVED
}
