package io.scimkit.testkit.behavior;

/**
 * PermissionSetLicenseAssign, PermissionSetGroup, its components and UserLogin are written beside
 * other objects.
 */
@Source("The Apex guide does not list them, and calls its list not exhaustive")
public enum UnlistedSetupObjects implements Choice {
  /** They count as objects of the setup area. */
  SETUP,
  /** They mix with everything. */
  OTHER
}
