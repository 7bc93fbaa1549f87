package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.store.Row;

/** One active administrator stays. */
final class LastAdministrator implements SaveRule {
  @Override
  public String object() {
    return "User";
  }

  @Override
  public Basis basis() {
    return Basis.assumed("CANNOT_DISABLE_LAST_ADMIN is in the WSDL, its text is not published");
  }

  @Override
  public void beforeUpdate(Save save) {
    boolean leaves =
        save.turns("IsActive", false) || (save.changes("ProfileId") && save.isTrue("IsActive"));
    if (leaves && isAdmin(save, save.row()) && !another(save)) {
      throw refuse(
          "CANNOT_DISABLE_LAST_ADMIN",
          "You cannot deactivate the last active system administrator",
          "IsActive");
    }
  }

  private static boolean another(Save save) {
    for (Row profile : save.org().store().table("Profile").rows(false)) {
      if (!profile.isTrue("PermissionsModifyAllData")) {
        continue;
      }
      for (Row user : save.org().store().table("User").where("ProfileId", profile.key())) {
        if (user.isTrue("IsActive") && !user.key().equals(save.key())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isAdmin(Save save, Row user) {
    return save.org()
        .store()
        .table("Profile")
        .live(user.text("ProfileId"))
        .filter(profile -> profile.isTrue("PermissionsModifyAllData"))
        .isPresent();
  }
}
