package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;

/** Sets that a profile or a group owns are not assigned by hand. */
final class AssignableSet implements SaveRule {
  @Override
  public String object() {
    return "PermissionSetAssignment";
  }

  @Override
  public Basis basis() {
    return Basis.assumed(
        "groups are assigned by PermissionSetGroupId, never by the set that stands for them");
  }

  @Override
  public void beforeCreate(Save save) {
    if (save.actor().isSystem()) {
      return;
    }
    save.org()
        .store()
        .table("PermissionSet")
        .live(save.text("PermissionSetId"))
        .filter(set -> set.isTrue("IsOwnedByProfile") || set.get("PermissionSetGroupId") != null)
        .ifPresent(
            set -> {
              throw refuse(
                  "FIELD_INTEGRITY_EXCEPTION",
                  "You can't assign a permission set that's owned by a profile or a permission set group",
                  "PermissionSetId");
            });
  }
}
