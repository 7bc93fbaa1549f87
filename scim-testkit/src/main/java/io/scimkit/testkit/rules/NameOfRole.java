package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.store.Table;

/** A role without an API name gets one made of its name, with a number when that is taken. */
final class NameOfRole implements SaveRule {
  @Override
  public String object() {
    return "UserRole";
  }

  @Override
  public Basis basis() {
    return Basis.assumed(
        "Object reference, UserRole.DeveloperName: generated when not given; its form is not published");
  }

  @Override
  public void beforeCreate(Save save) {
    if (!save.text("DeveloperName").isEmpty()) {
      return;
    }
    Table roles = save.org().store().table("UserRole");
    String made = save.text("Name").replaceAll("[^A-Za-z0-9]+", "_");
    String free = made;
    for (int i = 1; !roles.where("DeveloperName", free).isEmpty(); i++) {
      free = made + i;
    }
    save.set("DeveloperName", free);
  }
}
