package io.scimkit.testkit.behavior;

/** A permission set group is assigned: whether PermissionSetId of the row is filled. */
@Source("The group has a set that stands for it; whether the row carries it is not published")
public enum SetOfGroupAssignment implements Choice {
  /** It names the set that stands for the group. */
  CARRIED,
  /** It is null. */
  ABSENT
}
