package io.scimkit.testkit.audit;

import io.scimkit.testkit.engine.Save;

/** Permission sets and groups that users get and lose. */
final class AssignmentAudit extends Audit {
  AssignmentAudit() {
    super("PermissionSetAssignment");
  }

  @Override
  public void afterCreate(Save save) {
    assigned(save, "Assign", ": assigned to user ");
  }

  @Override
  public void afterDelete(Save save) {
    assigned(save, "Unassign", ": unassigned from user ");
  }

  private static void assigned(Save save, String action, String words) {
    boolean group = !save.text("PermissionSetGroupId").isEmpty();
    String what =
        group
            ? "Permission set group " + named(save, "PermissionSetGroupId", "MasterLabel")
            : "Permission set " + named(save, "PermissionSetId", "Label");
    note(
        save,
        MANAGE_USERS,
        (group ? "PermSetGroup" : "PermSet") + action,
        what + words + named(save, "AssigneeId", "Name"));
  }
}
