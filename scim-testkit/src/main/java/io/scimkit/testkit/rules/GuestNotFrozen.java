package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;

/** Guest users cannot be frozen. */
final class GuestNotFrozen implements SaveRule {
  @Override
  public String object() {
    return "UserLogin";
  }

  @Override
  public Basis basis() {
    return Basis.documented(
        "PingOne, Salesforce Communities limitations: guest users cannot be frozen; code and text are assumed");
  }

  @Override
  public void beforeUpdate(Save save) {
    boolean guest =
        save.org()
            .store()
            .table("User")
            .live(save.text("UserId"))
            .filter(user -> user.text("UserType").equals("Guest"))
            .isPresent();
    if (save.turns("IsFrozen", true) && guest) {
      throw refuse("FIELD_INTEGRITY_EXCEPTION", "Guest users can't be frozen", "IsFrozen");
    }
  }
}
