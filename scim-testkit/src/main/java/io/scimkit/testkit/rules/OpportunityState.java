package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;

/** The stage says whether an opportunity is closed and won. */
final class OpportunityState implements SaveRule {
  @Override
  public String object() {
    return "Opportunity";
  }

  @Override
  public Basis basis() {
    return Basis.documented("Object reference, Opportunity");
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
    save.set("IsClosed", save.text("StageName").startsWith("Closed"));
    save.set("IsWon", save.text("StageName").equals("Closed Won"));
  }
}
