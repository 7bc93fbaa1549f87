package io.scimkit.testkit.rules;

import io.scimkit.testkit.DeactivationBlocker;
import io.scimkit.testkit.behavior.BlockedDeactivationCode;
import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;

/** Settings that name the user forbid deactivating. */
final class DeactivationBlocked implements SaveRule {
  @Override
  public String object() {
    return "User";
  }

  @Override
  public Basis basis() {
    return Basis.assumed(
        "help 000384586, 000384761, 000003585 give the texts; see the choice BlockedDeactivationCode");
  }

  @Override
  public void beforeUpdate(Save save) {
    if (!save.turns("IsActive", false)) {
      return;
    }
    for (DeactivationBlocker blocker : save.org().blockers(save.key())) {
      throw refuse(code(save.org()), blocker.text(), "IsActive");
    }
  }

  private static String code(Org org) {
    return switch (org.behavior().of(BlockedDeactivationCode.class)) {
      case FIELD_INTEGRITY -> "FIELD_INTEGRITY_EXCEPTION";
      case DEPENDENCY -> "DEPENDENCY_EXISTS";
      case UNKNOWN -> "UNKNOWN_EXCEPTION";
    };
  }
}
