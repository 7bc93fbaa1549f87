package io.scimkit.testkit.audit;

import io.scimkit.testkit.engine.Save;

/** Permission sets that come and go. */
final class PermissionSetAudit extends Audit {
  PermissionSetAudit() {
    super("PermissionSet");
  }

  @Override
  public void afterCreate(Save save) {
    String license = named(save, "LicenseId", "MasterLabel");
    note(
        save,
        MANAGE_USERS,
        "PermSetCreate",
        "Created permission set "
            + save.text("Label")
            + ": with "
            + (license.isEmpty() ? "no license" : "user license " + license));
  }

  @Override
  public void afterDelete(Save save) {
    note(save, MANAGE_USERS, "PermSetDelete", "Deleted permission set " + save.text("Label"));
  }
}
