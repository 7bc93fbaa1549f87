package io.scimkit.salesforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scimkit.mapping.plan.Plan;
import io.scimkit.mapping.plan.PlanKind;
import io.scimkit.mapping.plan.PlanRefusedException;
import io.scimkit.mapping.runbook.Runbook;
import io.scimkit.salesforce.Doors.Door;
import io.scimkit.salesforce.runbook.RunState;
import io.scimkit.salesforce.runbook.RunbookPlan;
import io.scimkit.salesforce.runbook.RunbookReport;
import io.scimkit.salesforce.runbook.UserRef;
import io.scimkit.testkit.UserView;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One person's way through an org, call by call. Read it from top to bottom. */
class JoinerMoverLeaverTest {

  @ParameterizedTest
  @EnumSource(Door.class)
  void a_joiner_costs_two_calls_once_the_names_are_known(Door door) {
    try (Doors doors = Doors.open(door)) {
      Provisioner provisioner = Provisioner.of(Employees.blueprint(), doors.org);
      doors.org.catalog();
      doors.calls.clear();

      Plan plan = provisioner.plan(Employees.ann("Clerk").inGroups("g-sales", "g-cpq"));
      Receipts receipts = provisioner.apply(plan);

      assertThat(plan.kind()).isEqualTo(PlanKind.CREATE);
      assertThat(doors.steps()).containsExactly("plan", "apply");
      assertThat(receipts.complete()).as(receipts.describe()).isTrue();
      assertThat(receipts.receipts()).extracting(Receipt::outcome).containsOnly(Outcome.APPLIED);
      assertThat(receipts.calls()).isEqualTo(1);
      UserView ann = doors.fake.user("ann@acme.example");
      assertThat(receipts.userId()).contains(ann.id());
      assertThat(ann.isActive()).isTrue();
      assertThat(ann.profile()).isEqualTo("Minimum Access - Salesforce");
      assertThat(ann.permissionSets()).containsExactlyInAnyOrder("Company_Baseline", "CPQ_User");
      assertThat(ann.permissionSetLicenses()).containsExactly("SalesforceCPQ_CPQStandardPerm");
      assertThat(ann.permissionSetGroups()).containsExactly("Sales_Baseline");
      assertThat(ann.publicGroups()).containsExactly("EMEA_Sales");
      assertThat(ann.field("LastName")).contains("O'Brien\\");
      assertThat(doors.fake.journal().writes())
          .containsExactly(
              "User.create",
              "PermissionSetLicenseAssign.create",
              "PermissionSetAssignment.create",
              "PermissionSetAssignment.create",
              "PermissionSetAssignment.create",
              "GroupMember.create");
    }
  }

  @ParameterizedTest
  @EnumSource(Door.class)
  void the_same_subject_again_costs_one_call_and_writes_nothing(Door door) {
    try (Doors doors = Doors.open(door)) {
      Provisioner provisioner = Provisioner.of(Employees.blueprint(), doors.org);
      provisioner.apply(provisioner.plan(Employees.ann("Clerk").inGroups("g-sales", "g-cpq")));
      doors.calls.clear();
      doors.fake.journal().clear();

      Plan again = provisioner.plan(Employees.ann("Clerk").inGroups("g-sales", "g-cpq"));
      Receipts receipts = provisioner.apply(again);

      assertThat(again.kind()).as(again.describe()).isEqualTo(PlanKind.NO_CHANGE);
      assertThat(receipts.complete()).isTrue();
      assertThat(doors.steps()).containsExactly("plan");
      assertThat(doors.fake.journal().writes()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Door.class)
  void a_mover_costs_two_calls_whatever_moves(Door door) {
    try (Doors doors = Doors.open(door)) {
      Provisioner provisioner = Provisioner.of(Employees.blueprint(), doors.org);
      provisioner.apply(provisioner.plan(Employees.ann("Clerk").inGroups("g-sales")));
      doors.calls.clear();
      doors.fake.journal().clear();

      Plan plan = provisioner.plan(Employees.ann("Auditor").inGroups("g-audit"));
      Receipts receipts = provisioner.apply(plan);

      assertThat(receipts.complete()).as(receipts.describe()).isTrue();
      assertThat(doors.steps()).containsExactly("plan", "apply");
      UserView ann = doors.fake.user("ann@acme.example");
      assertThat(ann.field("Title")).contains("Auditor");
      assertThat(ann.permissionSets()).containsExactlyInAnyOrder("Company_Baseline", "Audit_Read");
      assertThat(ann.permissionSetGroups()).isEmpty();
      assertThat(ann.publicGroups()).isEmpty();
      assertThat(doors.fake.journal().writes())
          .containsExactly(
              "User.Title",
              "PermissionSetAssignment.create",
              "GroupMember.delete",
              "PermissionSetAssignment.delete");
      assertThat(provisioner.plan(Employees.ann("Auditor").inGroups("g-audit")).kind())
          .isEqualTo(PlanKind.NO_CHANGE);
    }
  }

  @ParameterizedTest
  @EnumSource(Door.class)
  void who_loses_every_kind_of_entitlement_at_once_costs_two_calls_too(Door door) {
    try (Doors doors = Doors.open(door)) {
      Provisioner provisioner = Provisioner.of(Employees.blueprint(), doors.org);
      provisioner.apply(provisioner.plan(Employees.ann("Clerk").inGroups("g-sales", "g-cpq")));
      doors.calls.clear();

      Receipts receipts = provisioner.apply(provisioner.plan(Employees.ann("Clerk").inNoGroups()));

      assertThat(receipts.complete()).as(receipts.describe()).isTrue();
      assertThat(doors.steps()).containsExactly("plan", "apply");
      UserView ann = doors.fake.user("ann@acme.example");
      assertThat(ann.permissionSets()).containsExactly("Company_Baseline");
      assertThat(ann.permissionSetGroups()).isEmpty();
      assertThat(ann.permissionSetLicenses()).isEmpty();
      assertThat(ann.publicGroups()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Door.class)
  void a_mover_whose_new_entitlement_was_given_by_hand_meanwhile_costs_one_read_more(Door door) {
    try (Doors doors = Doors.open(door)) {
      Provisioner provisioner = Provisioner.of(Employees.blueprint(), doors.org);
      provisioner.apply(provisioner.plan(Employees.ann("Clerk").inGroups("g-sales", "g-cpq")));
      Plan plan = provisioner.plan(Employees.ann("Clerk").inGroups("g-audit"));
      doors.fake.given().existing("ann@acme.example").permissionSets("Audit_Read");
      doors.calls.clear();

      Receipts receipts = provisioner.apply(plan);

      assertThat(receipts.complete()).as(receipts.describe()).isTrue();
      assertThat(receipts.with(Outcome.ALREADY)).hasSize(1);
      assertThat(doors.steps()).containsExactly("apply", "read back");
    }
  }

  @ParameterizedTest
  @EnumSource(Door.class)
  void unknown_memberships_change_attributes_and_no_entitlement(Door door) {
    try (Doors doors = Doors.open(door)) {
      Provisioner provisioner = Provisioner.of(Employees.blueprint(), doors.org);
      provisioner.apply(provisioner.plan(Employees.ann("Clerk").inGroups("g-sales")));
      doors.fake.journal().clear();

      Receipts receipts = provisioner.apply(provisioner.plan(Employees.ann("Chief")));

      assertThat(receipts.complete()).isTrue();
      assertThat(doors.fake.journal().writes()).containsExactly("User.Title");
    }
  }

  @ParameterizedTest
  @EnumSource(Door.class)
  void a_leaver_is_not_applied_but_run(Door door) {
    try (Doors doors = Doors.open(door)) {
      Provisioner provisioner = Provisioner.of(Employees.blueprint(), doors.org);
      provisioner.apply(provisioner.plan(Employees.ann("Clerk").inGroups("g-sales")));

      Plan plan = provisioner.plan(Employees.ann("Clerk", "\"active\":false").inNoGroups());
      assertThat(plan.kind()).isEqualTo(PlanKind.LEAVER);
      doors.fake.journal().clear();
      assertThatThrownBy(() -> provisioner.apply(plan))
          .isInstanceOf(PlanRefusedException.class)
          .hasMessageContaining("org.runbooks()")
          .hasMessageContaining("UserRef.userId(\"" + plan.userId().orElseThrow() + "\")");
      assertThat(doors.fake.journal().requests()).isEmpty();

      Runbook leaver =
          Runbook.freezeFirst("leaver").revokeTokens().endSessions().deactivate().verify().build();
      RunbookPlan run = doors.org.runbooks().plan(leaver, UserRef.federationId("e-4711"));
      RunbookReport report = doors.org.runbooks().run(run);

      assertThat(report.state()).isEqualTo(RunState.DONE);
      assertThat(doors.fake.user("ann@acme.example").isActive()).isFalse();
      assertThat(doors.fake.journal().writes())
          .isEqualTo(List.of("UserLogin.IsFrozen", "User.IsActive"));
    }
  }
}
