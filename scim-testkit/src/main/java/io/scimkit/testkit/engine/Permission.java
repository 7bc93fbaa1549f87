package io.scimkit.testkit.engine;

/** The permissions that the org's rules ask about. */
public enum Permission {
  API_ENABLED("ApiEnabled"),
  VIEW_SETUP("ViewSetup"),
  MANAGE_USERS("ManageUsers"),
  MANAGE_INTERNAL_USERS("ManageInternalUsers"),
  FREEZE_USERS("FreezeUsers"),
  ASSIGN_PERMISSION_SETS("AssignPermissionSets"),
  MANAGE_PROFILES("ManageProfilesPermissionsets"),
  MANAGE_ROLES("ManageRoles"),
  MANAGE_DATA_INTEGRATIONS("ManageDataIntegrations"),
  CUSTOMIZE_APPLICATION("CustomizeApplication"),
  TRANSFER_RECORDS("TransferAnyEntity"),
  VIEW_ALL_DATA("ViewAllData"),
  TRANSFER_CASES("TransferAnyCase"),
  TRANSFER_LEADS("TransferAnyLead"),
  UPDATE_WITH_INACTIVE_OWNER("UpdateWithInactiveOwner"),
  MODIFY_ALL_DATA("ModifyAllData"),
  MONITOR_LOGIN_HISTORY("MonitorLoginHistory");

  private final String field;

  Permission(String name) {
    field = "Permissions" + name;
  }

  /** The boolean field of PermissionSet and Profile. */
  public String field() {
    return field;
  }
}
