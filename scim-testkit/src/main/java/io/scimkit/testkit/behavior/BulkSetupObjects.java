package io.scimkit.testkit.behavior;

/**
 * Which objects of the setup area a Bulk API 2.0 job may write. GroupMember never: forcedotcom/cli
 * issue 3072.
 */
@Source("Some setup objects are not enabled for Bulk; the list is not published")
public enum BulkSetupObjects implements Choice {
  /** All but GroupMember. */
  ALL_BUT_MEMBERS,
  /** User alone. */
  USERS_ONLY
}
