package io.scimkit.testkit.behavior;

/** Several objects of the setup area are written in one unit of work. */
@Source(
    "The Apex guide says not to; forcedotcom/almond issue 100 logs User, UserPackageLicense and PermissionSetAssignment in one transaction")
public enum SeveralSetupObjects implements Choice {
  /** Saved. */
  ALLOWED,
  /** Refused with MIXED_DML_OPERATION. */
  REFUSED
}
