package io.scimkit.testkit.rules;

import io.scimkit.testkit.behavior.FrozenFlagOnReactivation;
import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.store.Row;
import java.util.List;

/** Whether a frozen user who is activated again stays frozen. */
final class FreezeOfReturner implements SaveRule {
  @Override
  public String object() {
    return "User";
  }

  @Override
  public Basis basis() {
    return Basis.assumed("see the choice FrozenFlagOnReactivation");
  }

  @Override
  public void afterUpdate(Save save) {
    boolean returns = save.turns("IsActive", true);
    if (returns && save.org().behavior().is(FrozenFlagOnReactivation.CLEARED)) {
      for (Row login :
          List.copyOf(save.org().store().table("UserLogin").where("UserId", save.key()))) {
        save.org().dml().touch(login, "IsFrozen", false);
      }
    }
  }
}
