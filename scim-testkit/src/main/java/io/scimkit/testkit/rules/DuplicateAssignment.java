package io.scimkit.testkit.rules;

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
        throw refuse(
            "DUPLICATE_VALUE",
            "duplicate value found: <unknown> duplicates value on record with id: <unknown>");
      }
    }
  }
}
