package io.scimkit.testkit.behavior;

/** PermissionSetAssignment is queried after the ExpirationDate of a row. */
@Source(
    "Object reference: IsActive; salesforcedictionary.com says that a plain query leaves expired rows out")
public enum ExpiredAssignments implements Choice {
  /** The row is there with IsActive false. */
  SEEN_INACTIVE,
  /** query leaves the row out; queryAll and retrieve have it. */
  HIDDEN
}
