package io.scimkit.testkit.rules;

import io.scimkit.testkit.behavior.GroupMissingLicense;
import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.store.Row;
import java.util.Optional;

/** A group whose sets need a licence that the user lacks. */
final class PermissionSetLicensesOfGroup implements SaveRule {
  @Override
  public String object() {
    return "PermissionSetAssignment";
  }

  @Override
  public Basis basis() {
    return Basis.assumed("sources disagree; see the choice GroupMissingLicense");
  }

  @Override
  public void beforeCreate(Save save) {
    Org org = save.org();
    String group = save.text("PermissionSetGroupId");
    if (group.isEmpty() || org.behavior().is(GroupMissingLicense.SILENT)) {
      return;
    }
    for (Row part :
        org.store().table("PermissionSetGroupComponent").where("PermissionSetGroupId", group)) {
      Optional<Row> set = org.store().table("PermissionSet").live(part.text("PermissionSetId"));
      if (set.filter(row -> !org.permissions().licensed(save.text("AssigneeId"), row))
          .isPresent()) {
        throw refuse(
            NotLicensed.code(org),
            "Can't assign permission set group to user. The user license doesn't allow the permission set "
                + set.get().text("Label"));
      }
    }
  }
}
