package io.scimkit.testkit.rules;

import io.scimkit.testkit.behavior.RoleJudgedBy;
import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.store.Row;

/** Users of Chatter licences and guests have no role. */
final class RoleOfLicense implements SaveRule {
  @Override
  public String object() {
    return "User";
  }

  @Override
  public Basis basis() {
    return Basis.assumed(
        "which licences have roles is described, code and text are not; see the choice RoleJudgedBy");
  }

  @Override
  public void beforeCreate(Save save) {
    check(save, save.text("ProfileId"));
  }

  @Override
  public void beforeUpdate(Save save) {
    if (save.changes("UserRoleId") || save.changes("ProfileId")) {
      boolean old = save.org().behavior().is(RoleJudgedBy.OLD_PROFILE);
      boolean judgedByOld = old && save.changes("UserRoleId");
      check(save, judgedByOld ? save.row().text("ProfileId") : save.text("ProfileId"));
    }
  }

  private void check(Save save, String profile) {
    if (save.get("UserRoleId") == null) {
      return;
    }
    String type =
        save.org()
            .store()
            .table("Profile")
            .live(profile)
            .map((Row row) -> row.text("UserType"))
            .orElse("");
    if (type.equals("CsnOnly") || type.equals("Guest")) {
      throw refuse(
          "FIELD_INTEGRITY_EXCEPTION", "Your user license doesn't allow a role", "UserRoleId");
    }
  }
}
