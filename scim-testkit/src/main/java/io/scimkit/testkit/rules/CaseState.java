package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import java.util.Locale;

/** A case has a number, and its status says whether it is closed. */
final class CaseState implements SaveRule {
  @Override
  public String object() {
    return "Case";
  }

  @Override
  public Basis basis() {
    return Basis.documented("Object reference, Case");
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
    save.set("IsClosed", save.text("Status").equals("Closed"));
    if (save.get("CaseNumber") == null) {
      long number = 1000 + save.org().ids().count("CaseNumber");
      save.set("CaseNumber", String.format(Locale.ROOT, "%08d", number));
    }
  }
}
