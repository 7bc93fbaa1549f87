package io.scimkit.testkit.behavior;

/** Profile and role change in one update, and only one of the two profiles may have a role. */
@Source(
    "terraform-provider-salesforce resource_user.go: the role is judged by the old profile; nothing official")
public enum RoleJudgedBy implements Choice {
  /** The role is judged by the profile that the user had. */
  OLD_PROFILE,
  /** The role is judged by the profile that the user gets. */
  NEW_PROFILE
}
