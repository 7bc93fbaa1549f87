package io.scimkit.mapping;

import static io.scimkit.mapping.Samples.ann;
import static io.scimkit.mapping.Samples.annRow;
import static io.scimkit.mapping.Samples.employees;
import static io.scimkit.mapping.Samples.inactive;
import static io.scimkit.mapping.Samples.org;
import static io.scimkit.mapping.Samples.plan;
import static io.scimkit.mapping.Samples.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scimkit.mapping.org.ActualUser;
import io.scimkit.mapping.org.FieldValue;
import io.scimkit.mapping.plan.Plan;
import io.scimkit.mapping.plan.PlanKind;
import io.scimkit.mapping.plan.PlanRefusedException;
import io.scimkit.mapping.plan.Situation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusTest {

  @Test
  void a_status_that_is_not_mentioned_changes_nobodys() {
    Plan plan = plan(employees(), ann("\"title\": \"Boss\""), org(annRow()));

    assertThat(plan.kind()).isEqualTo(PlanKind.UPDATE);
    assertThat(AttributeStatesTest.update(plan).fields()).containsOnlyKeys("Title");
  }

  @Test
  void a_new_user_whose_status_is_not_mentioned_is_created_inactive_and_it_is_noted() {
    Plan plan = plan(employees(), ann(), org());

    assertThat(AttributeStatesTest.create(plan).fields())
        .containsEntry("IsActive", FieldValue.bool(false));
    assertThat(plan.notes()).contains("active is not mentioned: the user is created inactive.");
  }

  @Test
  void a_new_user_who_is_created_inactive_is_granted_nothing_and_takes_no_seat_of_a_licence() {
    Plan plan = plan(employees(), ann().inGroups("00g1q9z7"), org());

    assertThat(plan.changes()).hasSize(1);
    assertThat(plan.notes()).contains("The user is inactive: 3 grants are left out.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "\"True\""})
  void a_new_user_who_is_active_is_created_active(String active) {
    Plan plan = plan(employees(), ann("\"active\": " + active), org());

    assertThat(AttributeStatesTest.create(plan).fields())
        .containsEntry("IsActive", FieldValue.bool(true));
  }

  @Test
  void a_leaver_gets_no_change_but_the_runbook() {
    Plan plan = plan(employees(), ann("\"active\": false", "\"title\": null"), org(annRow()));

    assertThat(plan.kind()).isEqualTo(PlanKind.LEAVER);
    assertThat(plan.changes()).isEmpty();
    assertThat(plan.userId()).contains(Samples.ANN_ID);
    assertThat(plan.notes())
        .containsExactly("active is false: run the leaver runbook, this plan writes nothing.");
  }

  @Test
  void a_leaver_who_is_inactive_already_runs_through_it_again() {
    Plan plan = plan(employees(), ann("\"active\": false"), org(inactive(annRow())));

    assertThat(plan.kind()).isEqualTo(PlanKind.LEAVER);
    assertThat(plan.situation()).isEqualTo(Situation.MATCHED_INACTIVE);
  }

  @Test
  void a_leaver_whom_the_org_never_knew_is_nothing_to_do() {
    Plan plan = plan(employees(), ann("\"active\": false"), org());

    assertThat(plan.kind()).isEqualTo(PlanKind.NO_CHANGE);
    assertThat(plan.notes())
        .containsExactly("active is false and the org has no such user: there is nothing to do.");
  }

  @Test
  void nothing_but_the_keys_keeps_a_leaver_from_being_contained() {
    Plan plan =
        plan(
            employees(),
            ann(
                "\"active\": false",
                "\"phoneNumbers\": [{\"type\": \"work\", \"value\": \"" + "1".repeat(41) + "\"}]"),
            org(annRow()));

    assertThat(plan.kind()).isEqualTo(PlanKind.LEAVER);
    assertThat(plan.notes()).anyMatch(note -> note.startsWith("Left out: Phone from phoneNumbers"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "null", "\"ann\"", "{\"a\": 1}"})
  void a_username_that_cannot_be_one_does_not_keep_a_leaver_from_being_contained(String name) {
    Plan plan = plan(employees(), ann("\"active\": false", "\"userName\": " + name), org(annRow()));

    assertThat(plan.kind()).isEqualTo(PlanKind.LEAVER);
    assertThat(plan.userId()).contains(Samples.ANN_ID);
    assertThat(plan.describe()).startsWith("Plan for e-4711: leaver\n");
    assertThat(plan.notes()).anyMatch(note -> note.startsWith("Left out: Username from userName"));
  }

  @Test
  void a_marker_that_the_leaver_lost_is_looked_for_in_the_row() {
    Blueprint marked =
        Samples.blueprint(Source.named("hr").markedBy("EmployeeNumber", Source.startingWith("A")))
            .build();
    ActualUser own = with(annRow(), "EmployeeNumber", FieldValue.text("A17"));

    assertThat(plan(marked, ann("\"active\": false"), org(own)).kind()).isEqualTo(PlanKind.LEAVER);
    assertThatThrownBy(() -> plan(marked, ann("\"active\": false"), org(annRow())))
        .isInstanceOf(PlanRefusedException.class)
        .hasMessageContaining("belongs to somebody else [FOREIGN]");
  }

  @Test
  void unknown_names_do_not_keep_a_leaver_from_being_contained() {
    Blueprint blueprint =
        Samples.blueprint(Source.okta("acme")).profile(Profiles.single("Nowhere")).build();

    assertThat(plan(blueprint, ann("\"active\": false"), org(annRow())).kind())
        .isEqualTo(PlanKind.LEAVER);
  }

  @Test
  void a_reactivation_is_refused_by_name() {
    assertThatThrownBy(() -> plan(employees(), ann("\"active\": true"), org(inactive(annRow()))))
        .isInstanceOf(PlanRefusedException.class)
        .hasMessage(
            "The plan is refused: Reactivation of user "
                + Samples.ANN_ID
                + " \"active true\" is not supported yet [NOT_SUPPORTED]. Activate and unfreeze the"
                + " user in Salesforce by hand, then plan again.");
  }

  @Test
  void an_inactive_user_whose_status_is_not_mentioned_is_updated_and_granted_nothing() {
    Plan plan =
        plan(employees(), ann("\"title\": \"Boss\"").inGroups("00g1q9z7"), org(inactive(annRow())));

    assertThat(plan.changes()).hasSize(1);
    assertThat(plan.notes()).contains("The user is inactive: 3 grants are left out.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"maybe\"", "[true]", "1"})
  void a_status_that_cannot_be_read_is_refused(String active) {
    assertThatThrownBy(() -> plan(employees(), ann("\"active\": " + active), org(annRow())))
        .isInstanceOf(PlanRefusedException.class)
        .hasMessageContaining("Send true or false: the status of a user is never guessed.");
  }
}
