package io.scimkit.salesforce;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.mapping.Subject;
import io.scimkit.mapping.plan.PlanKind;
import io.scimkit.mapping.runbook.Runbook;
import io.scimkit.salesforce.Doors.Door;
import io.scimkit.salesforce.runbook.RunState;
import io.scimkit.salesforce.runbook.RunbookReport;
import io.scimkit.salesforce.runbook.UserRef;
import io.scimkit.testkit.Fault;
import io.scimkit.testkit.UserView;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every fault at every call, sign-in included, and then the same once more: it ends in the right
 * state, nothing is done twice, and what was claimed in between was so.
 */
class FaultSweepTest {
  private static final Runbook LEAVER =
      Runbook.freezeFirst("leaver").revokeTokens().endSessions().deactivate().verify().build();
  private static final UserRef ANN = UserRef.federationId("e-4711");

  static Stream<Arguments> faults() {
    List<Fault> faults =
        List.of(
            Fault.lostRequest(),
            Fault.lostReply(),
            Fault.cutReply(),
            Fault.malformedReply(),
            Fault.unavailable(),
            Fault.error(500, "UNKNOWN_EXCEPTION", "oops"),
            Fault.expiredSession(),
            Fault.unauthorized(),
            Fault.requestLimit(),
            Fault.concurrentLimit());
    // What is cut on the line is cut differently by each door; what is answered is not.
    return Stream.concat(
        faults.stream().map(fault -> Arguments.of(Door.IN_PROCESS, fault)),
        Stream.of(Fault.lostReply(), Fault.cutReply()).map(f -> Arguments.of(Door.HTTP, f)));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void a_joiner_is_created_once(Door door, Fault fault) {
    for (int call = 0; call < 4; call++) {
      try (Doors doors = Doors.open(door)) {
        doors.fake.plan(fault).on("POST", "/services/").after(call);
        Provisioner provisioner = Provisioner.of(Employees.blueprint(), doors.org);
        Subject ann = Employees.ann("Clerk").inGroups("g-sales", "g-cpq");

        applyTwice(provisioner, ann, "call " + call);

        UserView user = doors.fake.user("ann@acme.example");
        assertThat(user.permissionSets()).containsExactlyInAnyOrder("Company_Baseline", "CPQ_User");
        assertThat(user.publicGroups()).containsExactly("EMEA_Sales");
        assertThat(doors.fake.journal().writes())
            .as("call %s", call)
            .containsExactly(
                "User.create",
                "PermissionSetLicenseAssign.create",
                "PermissionSetAssignment.create",
                "PermissionSetAssignment.create",
                "PermissionSetAssignment.create",
                "GroupMember.create");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("faults")
  void a_mover_is_moved_once(Door door, Fault fault) {
    for (int call = 0; call < 2; call++) {
      try (Doors doors = Doors.open(door)) {
        Provisioner provisioner = Provisioner.of(Employees.blueprint(), doors.org);
        provisioner.apply(provisioner.plan(Employees.ann("Clerk").inGroups("g-sales", "g-cpq")));
        doors.fake.journal().clear();
        doors.fake.plan(fault).on("POST", "/services/").after(call);

        applyTwice(provisioner, Employees.ann("Chief").inGroups("g-audit"), "call " + call);

        UserView user = doors.fake.user("ann@acme.example");
        assertThat(user.permissionSets())
            .containsExactlyInAnyOrder("Company_Baseline", "Audit_Read");
        assertThat(user.permissionSetLicenses()).isEmpty();
        assertThat(user.publicGroups()).isEmpty();
        assertThat(doors.fake.journal().writes())
            .as("call %s", call)
            .containsExactly(
                "User.Title",
                "PermissionSetAssignment.create",
                "GroupMember.delete",
                "PermissionSetAssignment.delete",
                "PermissionSetAssignment.delete",
                "PermissionSetLicenseAssign.delete");
      }
    }
  }

  private static void applyTwice(Provisioner provisioner, Subject subject, String what) {
    try {
      provisioner.apply(provisioner.plan(subject));
    } catch (SalesforceException failed) {
      assertThat(failed.advice().fix()).as(what).isNotBlank();
    }
    Receipts again = provisioner.apply(provisioner.plan(subject));
    assertThat(again.complete()).as("%s: %s", what, again.describe()).isTrue();
    assertThat(provisioner.plan(subject).kind()).as(what).isEqualTo(PlanKind.NO_CHANGE);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void a_leaver_is_contained_and_deactivated_once(Door door, Fault fault) {
    for (int call = 0; call < 10; call++) {
      try (Doors doors = Doors.open(door)) {
        doors.fake.givenUser("ann@acme.example").federationId("e-4711").tokens(2).sessions(2);
        doors.fake.plan(fault).on("POST", "/services/").after(call);
        List<RunbookReport> reports = new ArrayList<>();
        for (int run = 0; run < 2; run++) {
          try {
            reports.add(doors.org.runbooks().run(doors.org.runbooks().plan(LEAVER, ANN)));
          } catch (SalesforceException beforeTheFreeze) {
            assertThat(doors.fake.journal().writes()).as("call %s", call).isEmpty();
          }
          for (RunbookReport report : reports) {
            isTrue(report, doors, call);
          }
        }

        RunState last = reports.get(reports.size() - 1).state();
        assertThat(last).as("call %s", call).isIn(RunState.DONE, RunState.ALREADY);
        UserView ann = doors.fake.user("ann@acme.example");
        assertThat(ann.isFrozen()).isTrue();
        assertThat(ann.isActive()).isFalse();
        assertThat(doors.fake.journal().writes())
            .as("call %s", call)
            .containsOnlyOnce("UserLogin.IsFrozen", "User.IsActive");
      }
    }
  }

  private static final Set<RunState> CONTAINED =
      EnumSet.of(RunState.DONE, RunState.ALREADY, RunState.CONTAINED_INCOMPLETE);

  private static void isTrue(RunbookReport report, Doors doors, int call) {
    UserView ann = doors.fake.user("ann@acme.example");
    if (CONTAINED.contains(report.state())) {
      assertThat(ann.isFrozen()).as("call %s", call).isTrue();
      assertThat(ann.tokens()).isEmpty();
      assertThat(ann.sessions()).isEmpty();
    }
    if (report.state() == RunState.ALREADY) {
      assertThat(report.steps()).extracting(s -> s.outcome()).containsOnly(Outcome.ALREADY);
    }
  }
}
