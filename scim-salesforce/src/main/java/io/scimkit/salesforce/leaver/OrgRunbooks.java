package io.scimkit.salesforce.leaver;

import io.scimkit.mapping.plan.ProblemCode;
import io.scimkit.mapping.runbook.Runbook;
import io.scimkit.salesforce.runbook.RunbookPlan;
import io.scimkit.salesforce.runbook.RunbookReport;
import io.scimkit.salesforce.runbook.Runbooks;
import io.scimkit.salesforce.runbook.StepListener;
import io.scimkit.salesforce.runbook.UserRef;
import io.scimkit.salesforce.session.OrgConnection;
import java.time.Clock;

/** The runbooks of one org. Safe for use by several threads. */
public final class OrgRunbooks implements Runbooks {
  private final OrgConnection connection;
  private final Clock clock;
  private final String expectedOrg;

  /** Runs on this org, by this clock. */
  public OrgRunbooks(OrgConnection connection, Clock clock, String expectedOrg) {
    this.connection = connection;
    this.clock = clock;
    this.expectedOrg = expectedOrg;
  }

  @Override
  public RunbookPlan plan(Runbook runbook, UserRef user) {
    return new RunbookPlanner(connection, clock).plan(runbook, user);
  }

  @Override
  public RunbookReport run(RunbookPlan plan) {
    return run(plan, StepListener.NONE);
  }

  @Override
  public RunbookReport run(RunbookPlan plan, StepListener listener) {
    if (!plan.orgId().startsWith(expectedOrg.substring(0, 15))) {
      throw RunbookPlanner.refused(
          ProblemCode.WRONG_ORG,
          "runbook plan",
          plan.orgId(),
          "Run it on the org it was made for; this one is " + expectedOrg + ".");
    }
    // A plan may have been stored, and made by another version.
    RunbookPlanner.refuseUnsupported(plan.runbook());
    if (plan.userId().isPresent() && connection.runningUser().is(plan.userId().get())) {
      throw RunbookPlanner.refused(
          ProblemCode.OUT_OF_SCOPE,
          "User " + plan.userId().get(),
          "",
          "This is the integration user itself; sign in as another user to offboard it.");
    }
    return new LeaverRun(connection, clock, plan, new Progress(listener)).run();
  }
}
