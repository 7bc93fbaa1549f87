package io.scimkit.mapping;

import static io.scimkit.mapping.Samples.AUDIT;
import static io.scimkit.mapping.Samples.BASELINE;
import static io.scimkit.mapping.Samples.CPQ;
import static io.scimkit.mapping.Samples.CPQ_LICENSE;
import static io.scimkit.mapping.Samples.EMEA;
import static io.scimkit.mapping.Samples.SALES;
import static io.scimkit.mapping.Samples.ann;
import static io.scimkit.mapping.Samples.annRow;
import static io.scimkit.mapping.Samples.employees;
import static io.scimkit.mapping.Samples.org;
import static io.scimkit.mapping.Samples.plan;
import static io.scimkit.mapping.entitlement.Entitlement.permissionSet;
import static io.scimkit.mapping.entitlement.Entitlement.permissionSetLicense;
import static io.scimkit.mapping.entitlement.Entitlement.publicGroup;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.scimkit.mapping.entitlement.Grants;
import io.scimkit.mapping.org.ActualGrant;
import io.scimkit.mapping.org.FieldValue;
import io.scimkit.mapping.plan.Change;
import io.scimkit.mapping.plan.Plan;
import io.scimkit.mapping.plan.PlanKind;
import io.scimkit.mapping.plan.PlanRefusedException;
import io.scimkit.mapping.plan.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class GrantsTest {

  private static final Subject IN_BOTH = ann().inGroups("00g1q9z2", "00g1q9z7");

  @Test
  void grants_stand_in_the_order_in_which_they_can_be_applied() {
    Plan plan = plan(employees(), ann("\"active\": true").inGroups("00g1q9z2", "00g1q9z7"), org());

    assertThat(lines(plan))
        .containsExactly(
            "create",
            "+ permission set license SalesforceCPQ_CPQStandardPerm 0PLA00000000001AAA: group"
                + " sf-cpq (00g1q9z7), needed by permission set CPQ_User",
            "+ permission set Company_Baseline 0PSA00000000001AAA: birthright",
            "+ permission set CPQ_User 0PSA00000000003AAA: group sf-cpq (00g1q9z7)",
            "+ permission set group Sales_Baseline 0PGA00000000001AAA: group sf-sales (00g1q9z2),"
                + " because SEC-112",
            "+ public group EMEA_Sales 00GA00000000001AAA: group sf-sales (00g1q9z2)");
  }

  @Test
  void revokes_stand_the_other_way_round_after_the_grants() {
    Plan plan = plan(employees(), ann().inNoGroups(), org(annRow(CPQ_LICENSE, CPQ, SALES, EMEA)));

    assertThat(lines(plan))
        .containsExactly(
            "+ permission set Company_Baseline 0PSA00000000001AAA: birthright",
            "- public group EMEA_Sales 011A00000000001AAA",
            "- permission set group Sales_Baseline 0PaA00000000004AAA",
            "- permission set CPQ_User 0PaA00000000003AAA",
            "- permission set license SalesforceCPQ_CPQStandardPerm 2LAA00000000001AAA");
  }

  @Test
  void what_is_held_is_not_granted_again() {
    Plan plan = plan(employees(), IN_BOTH, org(annRow(BASELINE, CPQ_LICENSE, CPQ, SALES, EMEA)));

    assertThat(plan.kind()).isEqualTo(PlanKind.NO_CHANGE);
    assertThat(plan.changes()).isEmpty();
    assertThat(plan.notes()).isEmpty();
  }

  @Test
  void unknown_memberships_neither_grant_nor_revoke_for_an_existing_user() {
    Plan plan = plan(employees(), ann(), org(annRow(SALES)));

    assertThat(plan.kind()).isEqualTo(PlanKind.NO_CHANGE);
    assertThat(plan.notes())
        .contains("Memberships are unknown: no entitlement is granted or revoked.");
  }

  @Test
  void unknown_memberships_grant_a_new_user_the_birthright_only() {
    Plan plan = plan(employees(), ann("\"active\": true"), org());

    assertThat(lines(plan))
        .containsExactly(
            "create", "+ permission set Company_Baseline 0PSA00000000001AAA: birthright");
    assertThat(plan.notes()).contains("Memberships are unknown: nothing is granted by group.");
  }

  @Test
  void groups_inside_a_user_are_never_membership() {
    Subject subject = ann("\"groups\": [{\"value\": \"00g1q9z2\"}]");

    assertThat(lines(plan(employees(), subject, org(annRow())))).isEmpty();
  }

  @Test
  void a_group_is_bound_by_its_id_and_not_by_its_name() {
    assertThat(lines(plan(employees(), ann().inGroups("sf-sales"), org(annRow(BASELINE)))))
        .isEmpty();
  }

  @Test
  void a_group_with_a_known_name_and_another_id_grants_nothing_and_is_noted() {
    Subject anew = new Subject(ann().user(), Memberships.named(Map.of("00gNEW", "sf-sales")));
    Subject same = new Subject(ann().user(), Memberships.named(Map.of("00g1q9z2", "Renamed")));

    Plan plan = plan(employees(), anew, org(annRow(BASELINE)));

    assertThat(plan.changes()).isEmpty();
    assertThat(plan.notes())
        .containsExactly(
            "The group sf-sales has the id 00gNEW and is bound by 00g1q9z2: it grants nothing. If it"
                + " was made anew, bind the new id.");
    assertThat(plan(employees(), same, org(annRow(BASELINE))).notes()).isEmpty();
    assertThat(lines(plan(employees(), same, org(annRow(BASELINE))))).hasSize(2);
  }

  @Test
  void without_authority_a_managed_entitlement_stays_and_is_noted() {
    Blueprint blueprint =
        blueprint(grants -> grants.group("sf-audit").id("g1").gets(permissionSet("Audit_Read")));

    Plan plan = plan(blueprint, ann().inNoGroups(), org(annRow(AUDIT)));

    assertThat(plan.changes()).isEmpty();
    assertThat(plan.notes())
        .containsExactly(
            "permission set Audit_Read stays: no rule grants it, and the blueprint is not"
                + " authoritative.");
  }

  @Test
  void an_unmanaged_entitlement_stays_and_is_noted_where_the_blueprint_says_so() {
    ActualGrant strange =
        new ActualGrant(
            BASELINE.kind(), "0PSA00000000099AAA", "0PaA00000000099AAA", Optional.empty());

    assertThat(plan(employees(), ann().inNoGroups(), org(annRow(BASELINE, AUDIT, strange))).notes())
        .containsExactly(
            "permission set Audit_Read is unmanaged: no rule names it, it stays.",
            "permission set 0PSA00000000099AAA is unmanaged: no rule names it, it stays.");
    assertThat(plan(blueprint(grants -> grants), ann().inNoGroups(), org(annRow(AUDIT))).notes())
        .isEmpty();
  }

  @Test
  void a_licence_stays_while_a_wanted_set_needs_it() {
    Blueprint blueprint =
        blueprint(
            grants ->
                grants
                    .group("sf-cpq")
                    .id("g1")
                    .gets(permissionSet("CPQ_User").licensedBy("SalesforceCPQ_CPQStandardPerm"))
                    .group("sf-quotes")
                    .id("g2")
                    .gets(permissionSet("Audit_Read").licensedBy("SalesforceCPQ_CPQStandardPerm"))
                    .authoritative());

    assertThat(lines(plan(blueprint, ann().inGroups("g2"), org(annRow(CPQ_LICENSE, CPQ, AUDIT)))))
        .containsExactly("- permission set CPQ_User 0PaA00000000003AAA");
  }

  @Test
  void a_licence_stays_while_an_unmanaged_set_that_stays_needs_it() {
    Blueprint blueprint =
        blueprint(
            grants ->
                grants
                    .group("sf-cpq")
                    .id("g1")
                    .gets(permissionSetLicense("SalesforceCPQ_CPQStandardPerm"))
                    .authoritative());

    Plan plan = plan(blueprint, ann().inNoGroups(), org(annRow(CPQ_LICENSE, CPQ)));

    assertThat(plan.changes()).isEmpty();
    assertThat(plan.notes())
        .containsExactly(
            "permission set license SalesforceCPQ_CPQStandardPerm stays: a permission set that"
                + " stays needs it.");
  }

  @Test
  void a_set_that_the_org_binds_to_a_licence_which_the_rule_does_not_name_is_noted() {
    Blueprint blueprint = blueprint(grants -> grants.birthright(permissionSet("CPQ_User")));

    assertThat(plan(blueprint, ann().inNoGroups(), org(annRow())).notes())
        .containsExactly(
            "permission set CPQ_User is bound to SalesforceCPQ_CPQStandardPerm in this org and its"
                + " rule does not say so: add licensedBy(\"SalesforceCPQ_CPQStandardPerm\").");
  }

  @Test
  void a_date_that_somebody_set_is_noted() {
    ActualGrant until =
        new ActualGrant(
            BASELINE.kind(),
            BASELINE.targetId(),
            BASELINE.rowId(),
            Optional.of(Instant.parse("2026-03-01T00:00:00Z")));

    assertThat(plan(employees(), ann().inNoGroups(), org(annRow(until))).notes())
        .containsExactly(
            "permission set Company_Baseline is held until 2026-03-01T00:00:00Z, a date that"
                + " somebody else set; it stays.");
  }

  @Test
  void another_profile_stays_and_is_noted() {
    Plan plan =
        plan(
            employees(),
            ann().inNoGroups(),
            org(
                Samples.with(
                    annRow(BASELINE), "ProfileId", FieldValue.text("00eA00000000001AAA"))));

    assertThat(plan.changes()).isEmpty();
    assertThat(plan.notes())
        .containsExactly(
            "The profile is System Administrator, not Minimum Access - Salesforce: it is set on"
                + " create only, and left.");
  }

  @Test
  void all_unknown_names_are_refused_at_once() {
    Blueprint blueprint =
        Samples.blueprint(Source.okta("acme"))
            .profile(Profiles.single("Minimum Acess - Salesforce"))
            .entitlements(
                grants ->
                    grants
                        .birthright(permissionSet("Company_Baselin"))
                        .group("sf-x")
                        .id("g1")
                        .gets(publicGroup("Nowhere")))
            .build();

    PlanRefusedException refused =
        catchThrowableOfType(
            PlanRefusedException.class, () -> plan(blueprint, ann().inNoGroups(), org()));

    assertThat(refused.problems())
        .extracting(Problem::message)
        .containsExactly(
            "profile \"Minimum Acess - Salesforce\" is unknown in the org [UNKNOWN_NAME]. Did you"
                + " mean \"Minimum Access - Salesforce\"? Otherwise create it in the org, or give"
                + " its name there with a name override of the binding.",
            "permission set of birthright \"Company_Baselin\" is unknown in the org [UNKNOWN_NAME]."
                + " Did you mean \"Company_Baseline\"? Otherwise create it in the org, or give its"
                + " name there with a name override of the binding.",
            "public group of group sf-x (g1) \"Nowhere\" is unknown in the org [UNKNOWN_NAME]. Create"
                + " it in the org, or give its name there with a name override of the binding.");
  }

  @Test
  void a_name_override_is_looked_up_granted_and_managed() {
    Blueprint blueprint =
        blueprint(grants -> grants.birthright(permissionSet("Base")).authoritative());
    var binding = Samples.BINDING.nameOverride(permissionSet("Base"), "Company_Baseline");

    Plan plan = blueprint.plan(blueprint.map(ann().inNoGroups(), binding), org(annRow()));

    assertThat(lines(plan))
        .containsExactly("+ permission set Company_Baseline 0PSA00000000001AAA: birthright");
  }

  @Test
  void only_sets_and_groups_of_sets_need_licences() {
    assertThatThrownBy(() -> publicGroup("EMEA_Sales").licensedBy("X"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "A public group needs no permission set license: take licensedBy away from"
                + " EMEA_Sales.");
  }

  private static Blueprint blueprint(Function<Grants, Grants> grants) {
    return Samples.blueprint(Source.okta("acme")).entitlements(grants).build();
  }

  private static List<String> lines(Plan plan) {
    return plan.changes().stream().map(GrantsTest::line).toList();
  }

  private static String line(Change change) {
    return switch (change.kind()) {
      case CREATE_USER -> "create";
      case UPDATE_USER -> "update";
      case PENDING_REFERENCE -> "pending";
      case GRANT -> {
        Change.Grant grant = (Change.Grant) change;
        yield "+ " + grant.entitlement() + " " + grant.targetId() + ": " + grant.why();
      }
      case REVOKE -> {
        Change.Revoke revoke = (Change.Revoke) change;
        yield "- " + revoke.entitlement() + " " + revoke.rowId();
      }
    };
  }
}
