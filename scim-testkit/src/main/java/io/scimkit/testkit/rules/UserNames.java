package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;

/** Name is first and last name; UserType follows from the profile. */
final class UserNames implements SaveRule {
  @Override
  public String object() {
    return "User";
  }

  @Override
  public Basis basis() {
    return Basis.documented("Object reference, User.Name and User.UserType");
  }

  @Override
  public void beforeCreate(Save save) {
    check(save);
  }

  @Override
  public void beforeUpdate(Save save) {
    check(save);
  }

  private static void check(Save save) {
    String first = save.text("FirstName");
    save.set("Name", first.isEmpty() ? save.text("LastName") : first + " " + save.text("LastName"));
    String type =
        save.org()
            .store()
            .table("Profile")
            .live(save.text("ProfileId"))
            .map(row -> row.text("UserType"))
            .orElse("");
    save.set("UserType", type.isEmpty() ? "Standard" : type);
  }
}
