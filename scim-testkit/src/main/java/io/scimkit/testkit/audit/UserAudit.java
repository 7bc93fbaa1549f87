package io.scimkit.testkit.audit;

import io.scimkit.testkit.engine.Save;

/** Users who come, go, and move. */
final class UserAudit extends Audit {
  UserAudit() {
    super("User");
  }

  @Override
  public void afterCreate(Save save) {
    note(save, MANAGE_USERS, "createduser", "Created new user " + save.text("Name"));
  }

  @Override
  public void afterUpdate(Save save) {
    String name = save.text("Name");
    if (save.changes("IsActive")) {
      boolean on = save.isTrue("IsActive");
      note(
          save,
          MANAGE_USERS,
          on ? "activateduser" : "deactivateduser",
          (on ? "Activated user " : "Deactivated user ") + name);
    }
    if (save.changes("ProfileId")) {
      moved(save, "changedprofileforuser", "profile", "ProfileId");
    }
    if (save.changes("UserRoleId")) {
      String suffix =
          was(save, "UserRoleId").isEmpty()
              ? "fromnone"
              : save.text("UserRoleId").isEmpty() ? "tonone" : "";
      moved(save, "changedroleforuser" + suffix, "role", "UserRoleId");
    }
    changed(save, "Username", "changedusername");
    changed(save, "Email", "changedemail");
    changed(save, "FederationIdentifier", "changedfederationid");
    if (save.changes("ManagerId")) {
      moved(save, "changedManager", "manager", "ManagerId");
    }
  }

  private static void moved(Save save, String action, String what, String field) {
    note(
        save,
        MANAGE_USERS,
        action,
        "Changed "
            + what
            + " for user "
            + save.text("Name")
            + " from "
            + name(save, was(save, field), "Name")
            + " to "
            + named(save, field, "Name"));
  }

  private static void changed(Save save, String field, String action) {
    if (save.changes(field)) {
      note(
          save,
          MANAGE_USERS,
          action,
          "Changed "
              + field
              + " for user "
              + save.text("Name")
              + " from "
              + was(save, field)
              + " to "
              + save.text(field));
    }
  }

  private static String was(Save save, String field) {
    return save.before().map(row -> row.text(field)).orElse("");
  }
}
