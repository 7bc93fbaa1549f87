package io.scimkit.testkit.audit;

import io.scimkit.testkit.engine.Save;

/** Permission sets that are put into groups and taken out. */
final class ComponentAudit extends Audit {
  ComponentAudit() {
    super("PermissionSetGroupComponent");
  }

  @Override
  public void afterCreate(Save save) {
    component(save, "PermissionSetGroupComponentAdd", "Added ", " to ");
  }

  @Override
  public void afterDelete(Save save) {
    component(save, "PermissionSetGroupComponentRemove", "Removed ", " from ");
  }

  private static void component(Save save, String action, String did, String where) {
    note(
        save,
        MANAGE_USERS,
        action,
        did
            + "permission set "
            + named(save, "PermissionSetId", "Label")
            + where
            + "permission set group "
            + named(save, "PermissionSetGroupId", "MasterLabel"));
  }
}
