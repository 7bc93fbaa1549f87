package io.scimkit.testkit.audit;

import io.scimkit.testkit.engine.Save;

/** Permission set groups that come and go. */
final class GroupAudit extends Audit {
  GroupAudit() {
    super("PermissionSetGroup");
  }

  @Override
  public void afterCreate(Save save) {
    note(
        save,
        MANAGE_USERS,
        "PermissionSetGroupCreate",
        "Created permission set group " + save.text("MasterLabel"));
  }

  @Override
  public void afterDelete(Save save) {
    note(
        save,
        MANAGE_USERS,
        "PermissionSetGroupDelete",
        "Deleted permission set group " + save.text("MasterLabel"));
  }
}
