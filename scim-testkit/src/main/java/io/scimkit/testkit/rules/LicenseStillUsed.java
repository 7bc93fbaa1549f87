package io.scimkit.testkit.rules;

import io.scimkit.testkit.behavior.LicenseStillNeeded;
import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.store.Row;

/** A licence that an assigned set needs is not taken away. */
final class LicenseStillUsed implements SaveRule {
  @Override
  public String object() {
    return "PermissionSetLicenseAssign";
  }

  @Override
  public Basis basis() {
    return Basis.assumed("see the choice LicenseStillNeeded");
  }

  @Override
  public void beforeDelete(Save save) {
    Org org = save.org();
    if (org.behavior().is(LicenseStillNeeded.ALLOWED)) {
      return;
    }
    String license = save.text("PermissionSetLicenseId");
    for (Row row :
        org.store().table("PermissionSetAssignment").where("AssigneeId", save.text("AssigneeId"))) {
      boolean needs =
          org.store()
              .table("PermissionSet")
              .live(row.text("PermissionSetId"))
              .filter(set -> set.text("LicenseId").equals(license))
              .isPresent();
      if (needs) {
        throw refuse(
            "FIELD_INTEGRITY_EXCEPTION",
            "You can't remove a permission set license while a permission set that requires it is assigned");
      }
    }
  }
}
