package io.scimkit.testkit.rules;

import io.scimkit.testkit.behavior.SessionRowsOnFreeze;
import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;

/** Whether the sessions of a frozen user go away. */
final class SessionsOfFrozen implements SaveRule {
  @Override
  public String object() {
    return "UserLogin";
  }

  @Override
  public Basis basis() {
    return Basis.assumed("see the choice SessionRowsOnFreeze");
  }

  @Override
  public void afterUpdate(Save save) {
    boolean removed = save.org().behavior().is(SessionRowsOnFreeze.REMOVED);
    if (save.turns("IsFrozen", true) && removed) {
      save.org().sessions().endAll(save.text("UserId"));
    }
  }
}
