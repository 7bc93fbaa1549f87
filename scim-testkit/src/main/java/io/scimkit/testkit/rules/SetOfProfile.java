package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.schema.SObjectField;
import io.scimkit.testkit.store.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Each profile has a hidden set with its permissions. */
final class SetOfProfile implements SaveRule {
  @Override
  public String object() {
    return "Profile";
  }

  @Override
  public Basis basis() {
    return Basis.documented("Object reference, PermissionSet: every profile owns a set");
  }

  @Override
  public void afterCreate(Save save) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("Name", "X" + save.key());
    values.put("Label", save.key());
    values.put("ProfileId", save.key());
    values.put("LicenseId", save.get("UserLicenseId"));
    copyPermissions(save, values);
    save.org().dml().createInternal("PermissionSet", values);
  }

  @Override
  public void afterUpdate(Save save) {
    for (Row set :
        List.copyOf(save.org().store().table("PermissionSet").where("ProfileId", save.key()))) {
      Map<String, @Nullable Object> values = new HashMap<>();
      copyPermissions(save, values);
      save.org()
          .dml()
          .update(save.org().systemUnit(), set, save.org().dml().fields("PermissionSet", values));
    }
  }

  private static void copyPermissions(Save save, Map<String, @Nullable Object> values) {
    for (SObjectField field : save.type().fields()) {
      if (field.name().startsWith("Permissions")) {
        values.put(field.name(), save.get(field));
      }
    }
  }

  @Override
  public void beforeDelete(Save save) {
    if (!save.org().store().table("User").where("ProfileId", save.key()).isEmpty()) {
      throw refuse("DELETE_FAILED", "You can't delete a profile that's assigned to users");
    }
  }

  @Override
  public void afterDelete(Save save) {
    LeaverRule.deleteAll(save.org(), "PermissionSet", "ProfileId", save.key());
  }
}
