package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;

/** Nobody freezes himself. */
final class FreezeSelf implements SaveRule {
  @Override
  public String object() {
    return "UserLogin";
  }

  @Override
  public Basis basis() {
    return Basis.documented("CANNOT_FREEZE_SELF in the partner WSDL; the text is assumed");
  }

  @Override
  public void beforeUpdate(Save save) {
    if (save.turns("IsFrozen", true) && save.actor().owns(save.row(), "UserId")) {
      throw refuse("CANNOT_FREEZE_SELF", "You cannot freeze your own user account", "IsFrozen");
    }
  }
}
