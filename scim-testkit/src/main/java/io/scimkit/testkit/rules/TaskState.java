package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;

/** The status says whether a task is closed. */
final class TaskState implements SaveRule {
  @Override
  public String object() {
    return "Task";
  }

  @Override
  public Basis basis() {
    return Basis.documented("Object reference, Task");
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
    save.set("IsClosed", save.text("Status").equals("Completed"));
  }
}
