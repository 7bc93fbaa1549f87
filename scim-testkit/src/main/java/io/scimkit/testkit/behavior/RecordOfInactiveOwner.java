package io.scimkit.testkit.behavior;

/** A record whose owner is inactive is changed and keeps its owner. */
@Source(
    "saaspointconsulting.com copy of the Help says it of processes and flows; of plain API updates nothing is published")
public enum RecordOfInactiveOwner implements Choice {
  /**
   * Refused with INACTIVE_OWNER_OR_USER, unless the caller has Update Records with Inactive Owners.
   */
  REFUSED,
  /** Saved. */
  ALLOWED
}
