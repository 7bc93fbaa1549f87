package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;

/** A user holds a permission set licence once. */
final class LicenseAssignedOnce implements SaveRule {
  @Override
  public String object() {
    return "PermissionSetLicenseAssign";
  }

  @Override
  public Basis basis() {
    return Basis.assumed("clients treat a duplicate as success; code as for permission sets");
  }

  @Override
  public void beforeCreate(Save save) {
    if (save.org()
        .permissions()
        .holdsLicense(save.text("AssigneeId"), save.text("PermissionSetLicenseId"))) {
      throw refuse(
          "DUPLICATE_VALUE",
          "duplicate value found: <unknown> duplicates value on record with id: <unknown>");
    }
  }
}
