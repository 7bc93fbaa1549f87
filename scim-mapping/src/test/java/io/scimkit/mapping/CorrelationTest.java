package io.scimkit.mapping;

import static io.scimkit.mapping.Samples.ann;
import static io.scimkit.mapping.Samples.annRow;
import static io.scimkit.mapping.Samples.employees;
import static io.scimkit.mapping.Samples.inactive;
import static io.scimkit.mapping.Samples.markedEmployees;
import static io.scimkit.mapping.Samples.org;
import static io.scimkit.mapping.Samples.plan;
import static io.scimkit.mapping.Samples.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.scimkit.mapping.org.ActualUser;
import io.scimkit.mapping.org.FieldValue;
import io.scimkit.mapping.org.OrgCatalog;
import io.scimkit.mapping.org.OrgSnapshot;
import io.scimkit.mapping.plan.Plan;
import io.scimkit.mapping.plan.PlanKind;
import io.scimkit.mapping.plan.PlanRefusedException;
import io.scimkit.mapping.plan.Problem;
import io.scimkit.mapping.plan.ProblemCode;
import io.scimkit.mapping.plan.Situation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CorrelationTest {

  @Test
  void nobody_with_the_keys_is_new() {
    Plan plan = plan(employees(), ann(), org());

    assertThat(plan.situation()).isEqualTo(Situation.NEW);
    assertThat(plan.userId()).isEmpty();
    assertThat(plan.userLastModified()).isEmpty();
  }

  @Test
  void the_row_with_the_federation_identifier_is_the_subject_whatever_its_username() {
    Plan plan =
        plan(
            employees(),
            ann(),
            org(with(annRow(), "Username", FieldValue.text("ann.old@acme.example"))));

    assertThat(plan.situation()).isEqualTo(Situation.MATCHED);
    assertThat(plan.userId()).contains(Samples.ANN_ID);
    assertThat(plan.userLastModified()).contains(Samples.MODIFIED);
    assertThat(plan.changes()).as("the username is for creation only").isEmpty();
  }

  @Test
  void an_inactive_row_is_matched_as_such() {
    assertThat(plan(employees(), ann(), org(inactive(annRow()))).situation())
        .isEqualTo(Situation.MATCHED_INACTIVE);
  }

  @Test
  void a_row_with_the_username_and_no_or_another_federation_identifier_is_foreign() {
    for (FieldValue other :
        List.of(FieldValue.empty(), FieldValue.text("e-1"), FieldValue.text("E-4711"))) {
      Problem problem =
          refused(employees(), ann(), org(with(annRow(), "FederationIdentifier", other)));

      assertThat(problem.code()).isEqualTo(ProblemCode.FOREIGN);
      assertThat(problem.message())
          .isEqualTo(
              "User "
                  + Samples.ANN_ID
                  + " \"FederationIdentifier "
                  + other.display()
                  + "\" belongs to somebody else [FOREIGN]. The row has the username"
                  + " ann@acme.example. If it is the person, set its FederationIdentifier to e-4711"
                  + " in Salesforce; if not, give one of the two another username.");
    }
  }

  @Test
  void a_row_with_the_federation_identifier_in_another_case_is_told_as_what_it_is() {
    ActualUser row =
        with(
            with(annRow(), "FederationIdentifier", FieldValue.text("E-4711")),
            "Username",
            FieldValue.text("old@acme.example"));

    Problem problem = refused(employees(), ann(), org(row));

    assertThat(problem.code()).isEqualTo(ProblemCode.FOREIGN);
    assertThat(problem.fix())
        .isEqualTo(
            "The row has the FederationIdentifier e-4711 in another case only. If it is the"
                + " person, set it to e-4711 in Salesforce; if not, give one of the two another"
                + " one.");
  }

  @Test
  void several_rows_are_ambiguous() {
    ActualUser other =
        new ActualUser("005A00000000002AAA", true, Samples.MODIFIED, Map.of(), List.of());

    Problem problem = refused(employees(), ann(), org(annRow(), other));

    assertThat(problem.code()).isEqualTo(ProblemCode.AMBIGUOUS);
    assertThat(problem.value()).isEqualTo("005A00000000001AAA, 005A00000000002AAA");
  }

  @Test
  void another_row_with_the_username_does_not_keep_a_leaver_from_being_contained() {
    ActualUser other =
        new ActualUser(
            "005A00000000000AAA",
            true,
            Samples.MODIFIED,
            Map.of("FederationIdentifier", FieldValue.text("e-1")),
            List.of());

    Plan plan = plan(employees(), ann("\"active\": false"), org(other, annRow()));

    assertThat(plan.kind()).isEqualTo(PlanKind.LEAVER);
    assertThat(plan.userId()).contains(Samples.ANN_ID);
    assertThat(refused(employees(), ann("\"active\": false"), org(annRow(), annRow())).code())
        .isEqualTo(ProblemCode.AMBIGUOUS);
  }

  @Test
  void a_user_who_is_not_internal_is_foreign() {
    Problem problem =
        refused(
            employees(), ann(), org(with(annRow(), "UserType", FieldValue.text("CspLitePortal"))));

    assertThat(problem.code()).isEqualTo(ProblemCode.FOREIGN);
    assertThat(problem.value()).isEqualTo("UserType CspLitePortal");
  }

  @Test
  void a_subject_without_the_marker_is_refused() {
    Blueprint marked = Samples.blueprint(markedEmployees()).build();

    Problem problem =
        refused(marked, ann("\"externalId\": \"c-1\"", "\"userType\": \"Employee\""), org());

    assertThat(problem.code()).isEqualTo(ProblemCode.MARKER_MISSING);
    assertThat(problem.place()).isEqualTo("FederationIdentifier");
  }

  @Test
  void a_row_without_the_marker_is_foreign() {
    Blueprint marked =
        Samples.blueprint(Source.named("hr").markedBy("EmployeeNumber", Source.startingWith("A")))
            .build();
    Subject subject = ann("\"" + Samples.ENTERPRISE + "\": {\"employeeNumber\": \"A17\"}");
    ActualUser own = with(annRow(), "EmployeeNumber", FieldValue.text("A17"));

    assertThat(marked.map(subject, Samples.BINDING).queryFields()).contains("EmployeeNumber");
    assertThat(plan(marked, subject, org(own)).situation()).isEqualTo(Situation.MATCHED);
    assertThat(refused(marked, subject, org(annRow())).code()).isEqualTo(ProblemCode.FOREIGN);
  }

  @Test
  void a_subject_that_the_source_does_not_own_is_refused() {
    Blueprint marked = Samples.blueprint(markedEmployees()).build();

    assertThat(refused(marked, ann("\"userType\": \"Contractor\""), org()).code())
        .isEqualTo(ProblemCode.OUT_OF_SCOPE);
    assertThat(plan(marked, ann("\"userType\": \"employee\""), org()).situation())
        .isEqualTo(Situation.NEW);
  }

  @Test
  void a_leaver_whom_the_source_no_longer_owns_is_planned_all_the_same() {
    Blueprint marked = Samples.blueprint(markedEmployees()).build();
    Subject gone = ann("\"userType\": \"Contractor\"", "\"active\": false");

    Plan plan = plan(marked, gone, org(annRow()));

    assertThat(plan.kind()).isEqualTo(PlanKind.LEAVER);
    assertThat(plan.notes()).anyMatch(note -> note.contains("is not owned by the source"));
  }

  @Test
  void a_snapshot_of_another_org_is_refused() {
    OrgSnapshot other =
        new OrgSnapshot(OrgCatalog.builder("00DB00000000001MAA").build(), List.of(), Map.of());

    assertThat(refused(employees(), ann(), other).code()).isEqualTo(ProblemCode.WRONG_ORG);
  }

  @Test
  void a_short_org_id_is_the_same_org() {
    var desired =
        employees()
            .map(
                ann(),
                io.scimkit.mapping.org.OrgBinding.at(Samples.BINDING.url())
                    .expectingOrg(Samples.ORG_ID.substring(0, 15)));

    assertThat(employees().plan(desired, org()).situation()).isEqualTo(Situation.NEW);
  }

  private static Problem refused(Blueprint blueprint, Subject subject, OrgSnapshot snapshot) {
    PlanRefusedException refused =
        catchThrowableOfType(PlanRefusedException.class, () -> plan(blueprint, subject, snapshot));
    assertThat(refused.problems()).hasSize(1);
    return refused.problems().get(0);
  }
}
