package io.scimkit.testkit.rules;

import io.scimkit.testkit.behavior.ScheduledJobsOnDeactivation;
import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.store.Row;
import java.util.List;

/** Whether the scheduled jobs of a deactivated user halt. */
final class ScheduledJobsOfLeaver extends LeaverRule {
  @Override
  public Basis basis() {
    return Basis.assumed("see the choice ScheduledJobsOnDeactivation");
  }

  @Override
  void left(Org org, String user) {
    boolean halt =
        org.behavior().is(ScheduledJobsOnDeactivation.HALTED)
            && org.store().schema().type("CronTrigger").isPresent();
    if (halt) {
      for (Row job : List.copyOf(org.store().table("CronTrigger").where("OwnerId", user))) {
        org.dml().touch(job, "State", "ERROR");
      }
    }
  }
}
