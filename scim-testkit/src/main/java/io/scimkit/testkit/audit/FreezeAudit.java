package io.scimkit.testkit.audit;

import io.scimkit.testkit.engine.Save;

/** Users who are frozen, and who may log in again. */
final class FreezeAudit extends Audit {
  FreezeAudit() {
    super("UserLogin");
  }

  @Override
  public void afterUpdate(Save save) {
    String user = named(save, "UserId", "Name");
    if (save.changes("IsFrozen")) {
      boolean on = save.isTrue("IsFrozen");
      note(
          save,
          MANAGE_USERS,
          on ? "frozeuser" : "unfrozeuser",
          (on ? "Froze user " : "Unfroze user ") + user);
    }
    if (save.turns("IsPasswordLocked", false)) {
      note(save, MANAGE_USERS, "unlockeduser", "Unlocked user " + user);
    }
  }
}
