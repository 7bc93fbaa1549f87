package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import java.util.Map;

/** Each user has one UserLogin row. */
final class LoginRowOfUser implements SaveRule {
  @Override
  public String object() {
    return "User";
  }

  @Override
  public Basis basis() {
    return Basis.documented("Object reference, UserLogin: the row exists for each user");
  }

  @Override
  public void afterCreate(Save save) {
    save.org().dml().createInternal("UserLogin", Map.of("UserId", save.key()));
  }
}
