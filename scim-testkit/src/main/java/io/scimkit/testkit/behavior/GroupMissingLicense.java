package io.scimkit.testkit.behavior;

/** A permission set group is assigned to a user who lacks a licence that one of its sets needs. */
@Source("Salesforce's own agent skill says silent; forcedotcom/cli issue 3511 shows errors")
public enum GroupMissingLicense implements Choice {
  /** The row is made; what needs the licence does not take effect. */
  SILENT,
  /** The assignment is refused. */
  REFUSE
}
