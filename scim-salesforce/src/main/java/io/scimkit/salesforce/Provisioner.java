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
import java.util.Optional;

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
   * to in one composite call, and on first use the org's names in another; for a leaver only the
   * user. Writes nothing.
   *
   * @param subject the resource and what is known of its groups
   * @return the plan, to be shown and applied
   * @throws PlanRefusedException when the subject or the org does not allow a plan, the row is the
   *     integration user's own, or a value could not be sent; it names every problem with its fix
   * @throws SalesforceException when the org could not be read; of kind {@link ErrorKind#FORBIDDEN}
   *     also when the subject is to leave, no row of theirs is shown, and the integration user may
   *     not see every user
   */
  public Plan plan(Subject subject) {
    DesiredUser desired = blueprint.map(subject, org.binding());
    // No name is looked up for a leaver, so that none can keep a leaver from being planned.
    OrgCatalog catalog =
        desired.leaves() ? OrgCatalog.builder(org.binding().orgId()).build() : org.catalog();
    Plan plan =
        blueprint.plan(
            desired, SnapshotReader.read(org.connection(), catalog, desired, new Tally()));
    refuseSelf(plan);
    ApplyRun.refuseUnsendable(plan);
    return plan;
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
              + " UserRef.userId(\""
              + plan.userId().orElse("")
              + "\")).");
    }
    return new ApplyRun(org.connection(), plan, new Tally()).run();
  }

  // It could lose what it works with.
  private void refuseSelf(Plan plan) {
    Optional<String> self = plan.userId().filter(id -> org.connection().runningUser().is(id));
    if (self.isPresent()) {
      throw refused(
          ProblemCode.OUT_OF_SCOPE,
          "User " + self.get(),
          plan.username(),
          "This is the integration user itself: leave it out of the source.");
    }
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
