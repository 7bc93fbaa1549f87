package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.store.Row;
import java.util.Optional;

/** A set made for a user licence goes to users of that licence. */
final class UserLicenseOfSet implements SaveRule {
  @Override
  public String object() {
    return "PermissionSetAssignment";
  }

  @Override
  public Basis basis() {
    return Basis.documented("Veeva KB 115003888654 shows the text; the code is assumed");
  }

  @Override
  public void beforeCreate(Save save) {
    Org org = save.org();
    Optional<Row> set = org.store().table("PermissionSet").live(save.text("PermissionSetId"));
    Optional<Row> user = org.store().table("User").live(save.text("AssigneeId"));
    String needed = set.map(row -> row.text("LicenseId")).orElse("");
    if (user.isEmpty() || !needed.startsWith(org.store().schema().get("UserLicense").keyPrefix())) {
      return;
    }
    String held =
        org.store()
            .table("Profile")
            .live(user.get().text("ProfileId"))
            .map(profile -> profile.text("UserLicenseId"))
            .orElse("");
    if (!held.equals(needed)) {
      throw refuse(
          NotLicensed.code(org),
          "Can't assign permission set "
              + set.get().text("Label")
              + " to user "
              + user.get().text("Name")
              + ". The user license doesn't allow the permission set.");
    }
  }
}
