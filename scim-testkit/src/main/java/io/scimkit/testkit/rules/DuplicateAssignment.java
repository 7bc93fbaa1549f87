package io.scimkit.testkit.rules;

import io.scimkit.testkit.behavior.AssignmentClashText;
import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.store.Row;

/** A user holds a set or a group once. */
final class DuplicateAssignment implements SaveRule {
  @Override
  public String object() {
    return "PermissionSetAssignment";
  }

  @Override
  public Basis basis() {
    return Basis.documented(
        "baton-salesforce request.go: 400 DUPLICATE_VALUE; the form of the text from sfdx-mass-action-scheduler issue 138");
  }

  @Override
  public void beforeCreate(Save save) {
    for (Row row :
        save.org()
            .store()
            .table("PermissionSetAssignment")
            .where("AssigneeId", save.text("AssigneeId"))) {
      boolean same =
          save.get("PermissionSetGroupId") == null
              ? row.get("PermissionSetGroupId") == null
                  && row.text("PermissionSetId").equals(save.text("PermissionSetId"))
              : row.text("PermissionSetGroupId").equals(save.text("PermissionSetGroupId"));
      if (same) {
        throw refuse("DUPLICATE_VALUE", text(save, row));
      }
    }
  }

  private static String text(Save save, Row row) {
    if (save.org().behavior().is(AssignmentClashText.UNKNOWN)) {
      return "duplicate value found: <unknown> duplicates value on record with id: <unknown>";
    }
    String target =
        save.get("PermissionSetGroupId") == null ? "PermissionSetId" : "PermissionSetGroupId";
    return "duplicate value found: AssigneeId, "
        + target
        + " duplicates value on record with id: "
        + row.key();
  }
}
