package io.scimkit.samples.quickstart;

import io.scimkit.mapping.runbook.Runbook;
import io.scimkit.salesforce.Salesforce;
import io.scimkit.salesforce.runbook.RunbookPlan;
import io.scimkit.salesforce.runbook.RunbookReport;
import io.scimkit.salesforce.runbook.Runbooks;
import io.scimkit.salesforce.runbook.StepListener;
import io.scimkit.salesforce.runbook.UserRef;

/** Takes one leaver out of one org. */
final class Offboarding {

  private Offboarding() {}

  /** Plans, then runs; safe to call again for the same person. */
  static RunbookReport run(Salesforce org, Runbook leaver, UserRef who, StepListener progress) {
    // tag::leaver[]
    Runbooks runbooks = org.runbooks();
    RunbookPlan plan = runbooks.plan(leaver, who); // reads only
    RunbookReport report = runbooks.run(plan, progress); // safe to run again
    // end::leaver[]
    return report;
  }
}
