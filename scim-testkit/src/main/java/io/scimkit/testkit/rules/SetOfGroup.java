package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.store.Table;
import java.util.Map;

/** Each group has a hidden set that stands for it. */
final class SetOfGroup implements SaveRule {
  @Override
  public String object() {
    return "PermissionSetGroup";
  }

  @Override
  public Basis basis() {
    return Basis.documented("Object reference, PermissionSet.PermissionSetGroupId");
  }

  @Override
  public void beforeCreate(Save save) {
    save.set("Status", "Updated");
  }

  @Override
  public void afterCreate(Save save) {
    // Salesforce names the hidden set by the group's id, so it never meets a real name.
    save.org()
        .dml()
        .createInternal(
            "PermissionSet",
            Map.of(
                "Name", "X" + save.key(),
                "Label", save.text("MasterLabel"),
                "PermissionSetGroupId", save.key()));
  }

  @Override
  public void beforeDelete(Save save) {
    Table assignments = save.org().store().table("PermissionSetAssignment");
    if (!assignments.where("PermissionSetGroupId", save.key()).isEmpty()) {
      throw refuse(
          "DELETE_FAILED", "You can't delete a permission set group that's assigned to users");
    }
  }

  @Override
  public void afterDelete(Save save) {
    LeaverRule.deleteAll(
        save.org(), "PermissionSetGroupComponent", "PermissionSetGroupId", save.key());
    LeaverRule.deleteAll(save.org(), "PermissionSet", "PermissionSetGroupId", save.key());
  }
}
