package io.scimkit.mapping.decide;

import io.scimkit.mapping.org.ActualUser;
import io.scimkit.mapping.org.FieldValue;
import io.scimkit.mapping.org.OrgSnapshot;
import io.scimkit.mapping.plan.Change;
import io.scimkit.mapping.plan.ChangeKind;
import io.scimkit.mapping.plan.DesiredUser;
import io.scimkit.mapping.plan.Plan;
import io.scimkit.mapping.plan.PlanKind;
import io.scimkit.mapping.plan.PlanRefusedException;
import io.scimkit.mapping.plan.Problem;
import io.scimkit.mapping.plan.ProblemCode;
import io.scimkit.mapping.plan.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns a desired user and a snapshot of the org into a plan. */
public final class Planner {

  private static final int ID_LENGTH = 15;

  private final DesiredUser desired;
  private final OrgSnapshot snapshot;
  private final List<String> notes;

  private Planner(DesiredUser desired, OrgSnapshot snapshot) {
    this.desired = desired;
    this.snapshot = snapshot;
    this.notes = new ArrayList<>(desired.notes());
  }

  /**
   * Plans.
   *
   * @throws PlanRefusedException if the snapshot is of another org, the row is ambiguous or
   *     foreign, a name is unknown, or the user would have to be reactivated
   */
  public static Plan plan(DesiredUser desired, OrgSnapshot snapshot) {
    return new Planner(desired, snapshot).plan();
  }

  private Plan plan() {
    checkOrg();
    boolean leaves = desired.leaves();
    Correlation found = Correlation.of(desired, snapshot.candidates(), leaves);
    if (leaves) {
      found.problem().ifPresent(problem -> refuse(List.of(problem)));
      return found.user().map(row -> leaver(found.situation(), row)).orElseGet(this::nobodyLeft);
    }
    List<Problem> problems = new ArrayList<>();
    found.problem().ifPresent(problems::add);
    problems.addAll(Names.unknown(desired, snapshot.catalog()));
    if (found.situation() == Situation.MATCHED_INACTIVE && desired.active().isPresent()) {
      problems.add(
          new Problem(
              ProblemCode.NOT_SUPPORTED,
              "Reactivation of user " + found.user().map(ActualUser::id).orElse(""),
              "active true",
              "Activate and unfreeze the user in Salesforce by hand, then plan again."));
    }
    refuse(problems);
    return found.user().map(row -> update(found.situation(), row)).orElseGet(this::create);
  }

  private Plan create() {
    String profileId = snapshot.catalog().profileId(desired.profile()).orElseThrow();
    List<Change> changes =
        new ArrayList<>(new FieldDiff(desired, snapshot, notes).create(profileId));
    changes.addAll(
        new GrantDiff(snapshot.catalog(), desired.entitlements(), List.of(), notes)
            .create(desired.active().orElse(false)));
    return plan(PlanKind.CREATE, Situation.NEW, Optional.empty(), changes);
  }

  private Plan update(Situation situation, ActualUser row) {
    List<Change> changes = new ArrayList<>(new FieldDiff(desired, snapshot, notes).update(row));
    changes.addAll(
        new GrantDiff(snapshot.catalog(), desired.entitlements(), row.grants(), notes)
            .update(row.active()));
    noteProfile(row);
    boolean writes =
        changes.stream().anyMatch(change -> change.kind() != ChangeKind.PENDING_REFERENCE);
    return plan(
        writes ? PlanKind.UPDATE : PlanKind.NO_CHANGE, situation, Optional.of(row), changes);
  }

  private Plan leaver(Situation situation, ActualUser row) {
    notes.add(
        situation == Situation.MATCHED_INACTIVE
            ? "active is false and the user is inactive: run the leaver runbook to make sure of the"
                + " rest."
            : "active is false: run the leaver runbook, this plan writes nothing.");
    return plan(PlanKind.LEAVER, situation, Optional.of(row), List.of());
  }

  private Plan nobodyLeft() {
    notes.add("active is false and the org has no such user: there is nothing to do.");
    return plan(PlanKind.NO_CHANGE, Situation.NEW, Optional.empty(), List.of());
  }

  private void noteProfile(ActualUser row) {
    FieldValue profile = row.field("ProfileId");
    String wanted = snapshot.catalog().profileId(desired.profile()).orElseThrow();
    if (profile.kind() == FieldValue.Kind.TEXT && !sameId(profile.display(), wanted)) {
      String name =
          snapshot.catalog().profileNames().stream()
              .filter(
                  n ->
                      snapshot.catalog().profileId(n).filter(profile.display()::equals).isPresent())
              .findFirst()
              .orElse(profile.display());
      notes.add(
          "The profile is "
              + name
              + ", not "
              + desired.profile()
              + ": it is set on create only, and left.");
    }
  }

  private void checkOrg() {
    String actual = snapshot.catalog().orgId();
    if (!sameId(actual, desired.orgId())) {
      refuse(
          List.of(
              new Problem(
                  ProblemCode.WRONG_ORG,
                  "The snapshot of org",
                  actual,
                  "The binding expects org "
                      + desired.orgId()
                      + ": correct the URL or the expected org id.")));
    }
  }

  private static boolean sameId(String one, String other) {
    return one.length() >= ID_LENGTH && one.regionMatches(0, other, 0, ID_LENGTH);
  }

  private static void refuse(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new PlanRefusedException(problems);
    }
  }

  private Plan plan(
      PlanKind kind, Situation situation, Optional<ActualUser> row, List<Change> changes) {
    return new Plan(
        desired.blueprint(),
        desired.orgId(),
        desired.federationId(),
        desired.username(),
        kind,
        situation,
        row.map(ActualUser::id),
        row.map(ActualUser::lastModified),
        changes,
        notes.stream().distinct().toList());
  }
}
