package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.store.Row;

/** A set is in a group once, and only sets that stand alone are. */
final class SetInGroupOnce implements SaveRule {
  @Override
  public String object() {
    return "PermissionSetGroupComponent";
  }

  @Override
  public Basis basis() {
    return Basis.assumed("code as for assignments");
  }

  @Override
  public void beforeCreate(Save save) {
    Org org = save.org();
    org.store()
        .table("PermissionSet")
        .live(save.text("PermissionSetId"))
        .filter(set -> set.isTrue("IsOwnedByProfile") || set.get("PermissionSetGroupId") != null)
        .ifPresent(
            set -> {
              throw refuse(
                  "FIELD_INTEGRITY_EXCEPTION",
                  "You can't add this permission set to a permission set group",
                  "PermissionSetId");
            });
    for (Row row :
        org.store()
            .table("PermissionSetGroupComponent")
            .where("PermissionSetGroupId", save.text("PermissionSetGroupId"))) {
      if (row.text("PermissionSetId").equals(save.text("PermissionSetId"))) {
        throw refuse(
            "DUPLICATE_VALUE",
            "duplicate value found: <unknown> duplicates value on record with id: <unknown>");
      }
    }
  }
}
