package io.scimkit.testkit.rules;

import io.scimkit.testkit.behavior.MissingLicense;
import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.store.Row;
import java.util.Map;
import java.util.Optional;

/** A set made for a permission set licence needs it; see the choice MissingLicense. */
final class PermissionSetLicenseOfSet implements SaveRule {
  @Override
  public String object() {
    return "PermissionSetAssignment";
  }

  @Override
  public Basis basis() {
    return Basis.documented(
        "help users_permissionset_licenses_and_perm_sets; refusal text from Veeva KB 115003888654, its code is assumed");
  }

  @Override
  public void beforeCreate(Save save) {
    Org org = save.org();
    String user = save.text("AssigneeId");
    Optional<Row> set = org.store().table("PermissionSet").live(save.text("PermissionSetId"));
    Optional<String> needed = set.flatMap(org.permissions()::neededLicense);
    if (needed.isEmpty() || org.permissions().holdsLicense(user, needed.get())) {
      return;
    }
    switch (org.behavior().of(MissingLicense.class)) {
      case AUTO_ASSIGN ->
          org.dml()
              .createInternal(
                  "PermissionSetLicenseAssign",
                  Map.of("AssigneeId", user, "PermissionSetLicenseId", needed.get()));
      case REFUSE -> throw refuse(NotLicensed.code(org), text(org, user, set.get(), needed.get()));
      case SILENT -> {}
    }
  }

  private static String text(Org org, String user, Row set, String license) {
    String name = org.store().table("User").live(user).map(row -> row.text("Name")).orElse(user);
    String wants =
        org.store()
            .table("PermissionSetLicense")
            .live(license)
            .map(row -> row.text("MasterLabel"))
            .orElse("");
    return "Can't assign permission set "
        + set.text("Label")
        + " to user "
        + name
        + ". The user license doesn't allow the permission: "
        + wants;
  }
}
