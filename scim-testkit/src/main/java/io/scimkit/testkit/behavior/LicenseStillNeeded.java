package io.scimkit.testkit.behavior;

/** A permission set licence is taken away while a set that needs it is still assigned. */
@Source("Nothing is published; clients remove the set first")
public enum LicenseStillNeeded implements Choice {
  /** Refused. */
  REFUSED,
  /** Allowed; the set's permissions stop taking effect. */
  ALLOWED
}
