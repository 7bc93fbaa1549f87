package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;

/** A client may lift a password lock and never set one. */
final class PasswordLock implements SaveRule {
  @Override
  public String object() {
    return "UserLogin";
  }

  @Override
  public Basis basis() {
    return Basis.documented(
        "Object reference, UserLogin: the API may only set it to false; the text is assumed");
  }

  @Override
  public void beforeUpdate(Save save) {
    if (save.turns("IsPasswordLocked", true)) {
      throw refuse("CANNOT_PASSWORD_LOCKOUT", "You cannot lock a user out", "IsPasswordLocked");
    }
  }
}
