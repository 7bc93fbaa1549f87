package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;

/** Name is first and last name. */
final class NameOfContact implements SaveRule {
  @Override
  public String object() {
    return "Contact";
  }

  @Override
  public Basis basis() {
    return Basis.documented("Object reference, Contact.Name");
  }

  @Override
  public void beforeCreate(Save save) {
    fill(save);
  }

  @Override
  public void beforeUpdate(Save save) {
    fill(save);
  }

  private static void fill(Save save) {
    String first = save.text("FirstName");
    save.set("Name", first.isEmpty() ? save.text("LastName") : first + " " + save.text("LastName"));
  }
}
