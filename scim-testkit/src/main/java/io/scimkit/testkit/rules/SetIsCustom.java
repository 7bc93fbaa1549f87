package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;

/** What kind of permission set a new one is. */
final class SetIsCustom implements SaveRule {
  @Override
  public String object() {
    return "PermissionSet";
  }

  @Override
  public Basis basis() {
    return Basis.documented("Object reference, PermissionSet");
  }

  @Override
  public void beforeCreate(Save save) {
    save.set("IsCustom", true);
    save.set("IsOwnedByProfile", save.get("ProfileId") != null);
    String type = "Regular";
    if (save.get("ProfileId") != null) {
      type = "Profile";
    } else if (save.get("PermissionSetGroupId") != null) {
      type = "Group";
    }
    save.set("Type", type);
  }
}
