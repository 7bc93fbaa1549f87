package io.scimkit.testkit.rules;

import io.scimkit.testkit.behavior.ActiveOnCreate;
import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;

/** Whether a user of whom it is not said is active. */
final class InactiveUnlessSaid implements SaveRule {
  @Override
  public String object() {
    return "User";
  }

  @Override
  public Basis basis() {
    return Basis.assumed("see the choice ActiveOnCreate");
  }

  @Override
  public void beforeCreate(Save save) {
    if (save.get("IsActive") == null && save.org().behavior().is(ActiveOnCreate.INACTIVE)) {
      save.set("IsActive", false);
    }
  }
}
