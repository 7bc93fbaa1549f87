package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import java.util.Locale;

/** A username has the form of an e-mail address and is kept in lower case. */
final class UsernameForm implements SaveRule {
  @Override
  public String object() {
    return "User";
  }

  @Override
  public Basis basis() {
    return Basis.documented("Object reference, User.Username; code as for e-mail fields");
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
    if (save.gives("Username") && save.get("Username") instanceof String name) {
      if (!EmailForm.fits(name)) {
        throw refuse(
            "INVALID_EMAIL_ADDRESS", "Username: invalid email address: " + name, "Username");
      }
      save.set("Username", name.toLowerCase(Locale.ROOT));
    }
  }
}
