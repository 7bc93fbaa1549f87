package io.scimkit.testkit.rules;

import io.scimkit.testkit.DeactivationBlocker;
import io.scimkit.testkit.engine.Basis;
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
        "help 000384586, 000384761, 000003585 give the texts; the code of the API is not published");
  }

  @Override
  public void beforeUpdate(Save save) {
    if (!save.turns("IsActive", false)) {
      return;
    }
    for (DeactivationBlocker blocker : save.org().blockers(save.key())) {
      throw refuse("FIELD_INTEGRITY_EXCEPTION", blocker.text(), "IsActive");
    }
  }
}
