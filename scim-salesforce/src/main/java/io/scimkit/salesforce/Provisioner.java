package io.scimkit.salesforce;

import static java.util.Objects.requireNonNull;

import io.scimkit.mapping.Blueprint;
import io.scimkit.mapping.Subject;
import io.scimkit.mapping.org.OrgCatalog;
import io.scimkit.mapping.plan.DesiredUser;
import io.scimkit.mapping.plan.Plan;
import io.scimkit.mapping.plan.PlanKind;
import io.scimkit.mapping.plan.PlanRefusedException;
import io.scimkit.mapping.plan.Problem;
import io.scimkit.mapping.plan.ProblemCode;
import io.scimkit.salesforce.provision.ApplyRun;
import io.scimkit.salesforce.provision.SnapshotReader;
import io.scimkit.salesforce.session.Tally;
import java.util.List;

/**
 * Brings users of one org to what a blueprint says. {@link #plan} only reads, in one call; {@link
 * #apply} does what was shown, in one call for nearly every plan. Safe for use by several threads.
 */
public final class Provisioner {
  private final Blueprint blueprint;
  private final Salesforce org;

  private Provisioner(Blueprint blueprint, Salesforce org) {
    this.blueprint = blueprint;
    this.org = org;
  }

  /**
   * Makes a provisioner.
   *
   * @param blueprint what users should look like
   * @param org where they are
   * @return the provisioner for both
   */
  public static Provisioner of(Blueprint blueprint, Salesforce org) {
    return new Provisioner(requireNonNull(blueprint, "blueprint"), requireNonNull(org, "org"));
  }

  /**
   * Decides what has to change for one subject. Reads the user, the grants and the users referred
   * to in one composite call, and on first use the org's names in another. Writes nothing.
   *
   * @param subject the resource and what is known of its groups
   * @return the plan, to be shown and applied
   * @throws PlanRefusedException when the subject or the org does not allow a plan; it names every
   *     problem with its fix
   * @throws SalesforceException when the org could not be read; of kind {@link ErrorKind#FORBIDDEN}
   *     also when the subject is to leave, no row of theirs is shown, and the integration user may
   *     not see every user
   */
  public Plan plan(Subject subject) {
    DesiredUser desired = blueprint.map(subject, org.binding());
    OrgCatalog catalog = org.catalog();
    return blueprint.plan(
        desired, SnapshotReader.read(org.connection(), catalog, desired, new Tally()));
  }

  /**
   * Does what a plan says, guarded by the state that the plan saw: if the user has changed since,
   * nothing is written and every receipt says so. A plan without changes costs no call. If the
   * reply is lost, the user is read again and the receipts say what the org shows; nothing is sent
   * twice.
   *
   * @param plan from {@link #plan}, of this org
   * @return one receipt for each change
   * @throws PlanRefusedException when the plan is for another org, or for a leaver: those are run
   *     by {@link Salesforce#runbooks()}
   * @throws SalesforceException when the first call was refused as a whole; nothing was written
   */
  public Receipts apply(Plan plan) {
    refuseOtherOrgs(plan);
    if (plan.kind() == PlanKind.LEAVER) {
      throw refused(
          ProblemCode.NOT_SUPPORTED,
          "plan for " + plan.username(),
          "LEAVER",
          "A leaver is not applied: run the leaver runbook, org.runbooks().plan(runbook,"
              + " UserRef.federationId(\""
              + plan.federationId()
              + "\")).");
    }
    return new ApplyRun(org.connection(), plan, new Tally()).run();
  }

  private void refuseOtherOrgs(Plan plan) {
    String expected = org.binding().orgId();
    if (!plan.orgId().startsWith(expected.substring(0, 15))) {
      throw refused(
          ProblemCode.WRONG_ORG,
          "plan for " + plan.username(),
          plan.orgId(),
          "Apply it to the org it was made for; this one is " + expected + ".");
    }
  }

  private static PlanRefusedException refused(
      ProblemCode code, String place, String value, String fix) {
    return new PlanRefusedException(List.of(new Problem(code, place, value, fix)));
  }
}
