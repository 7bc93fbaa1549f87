package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;

/** Nobody is his own manager, directly or through others. */
final class ManagerLoop implements SaveRule {
  @Override
  public String object() {
    return "User";
  }

  @Override
  public Basis basis() {
    return Basis.assumed("object reference forbids the loop; code and text are not published");
  }

  @Override
  public void beforeCreate(Save save) {
    check(save);
  }

  @Override
  public void beforeUpdate(Save save) {
    check(save);
  }

  private void check(Save save) {
    if (!save.changes("ManagerId") || save.before().isEmpty()) {
      return;
    }
    String self = save.key();
    String next = save.text("ManagerId");
    // Chains are short; the bound only guards against rows that were seeded as a loop.
    for (int i = 0; i < 500 && !next.isEmpty(); i++) {
      if (next.equals(self)) {
        throw refuse(
            "FIELD_INTEGRITY_EXCEPTION",
            "The user cannot report to himself or herself, directly or indirectly",
            "ManagerId");
      }
      next =
          save.org().store().table("User").live(next).map(row -> row.text("ManagerId")).orElse("");
    }
  }
}
