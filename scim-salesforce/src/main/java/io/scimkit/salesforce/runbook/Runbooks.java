package io.scimkit.salesforce.runbook;

import io.scimkit.mapping.plan.PlanRefusedException;
import io.scimkit.mapping.runbook.Runbook;
import io.scimkit.salesforce.SalesforceException;

/**
 * Plans and runs leaver runbooks on one org. Running one twice changes nothing the second time.
 * Safe for use by several threads.
 */
public interface Runbooks {

  /**
   * Looks at the user in one composite call that only reads, and pins the User id. A user whom the
   * org does not have gives a plan that runs to {@link RunState#ALREADY}; if the integration user
   * may not see every user, it runs to {@link RunState#NOT_CONTAINED}, each step DENIED.
   *
   * @param runbook the steps
   * @param user whom it is for
   * @return the plan, to be shown and run
   * @throws PlanRefusedException when the runbook names a step that cannot be run here (code
   *     NOT_SUPPORTED, one problem for each), when several users are meant (AMBIGUOUS), or when the
   *     user is not an internal one or the integration user itself (OUT_OF_SCOPE)
   * @throws SalesforceException when the org could not be read
   */
  RunbookPlan plan(Runbook runbook, UserRef user);

  /**
   * Runs a plan as {@link #run(RunbookPlan, StepListener)} does, without progress.
   *
   * @param plan from {@link #plan}, of this org
   * @return what was done and what holds
   */
  RunbookReport run(RunbookPlan plan);

  /**
   * Runs a plan to its end. The first call after sign-in is the freeze. Whatever fails after it,
   * the other steps are still tried, nothing is undone, and the report says what holds.
   *
   * @param plan from {@link #plan}, of this org
   * @param listener told of each step; one that throws is logged and otherwise ignored
   * @return what was done and what holds
   * @throws PlanRefusedException when the plan is for another org or for the integration user
   *     itself, or names a step that cannot be run here; nothing was sent for it
   * @throws SalesforceException only when sign-in fails before anything was sent
   */
  RunbookReport run(RunbookPlan plan, StepListener listener);
}
