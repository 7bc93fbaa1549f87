package io.scimkit.mapping;

import static io.scimkit.mapping.Samples.ann;
import static io.scimkit.mapping.Samples.annRow;
import static io.scimkit.mapping.Samples.catalog;
import static io.scimkit.mapping.Samples.employees;
import static io.scimkit.mapping.Samples.plan;
import static io.scimkit.mapping.Samples.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.mapping.org.ActualUser;
import io.scimkit.mapping.org.FieldValue;
import io.scimkit.mapping.org.OrgSnapshot;
import io.scimkit.mapping.org.UserReference;
import io.scimkit.mapping.plan.Change;
import io.scimkit.mapping.plan.Plan;
import io.scimkit.mapping.plan.PlanKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencesTest {

  private static final String BOSS_ID = "005A00000000009AAA";
  private static final UserReference BOSS = UserReference.of("e-1");

  @ParameterizedTest(name = "{0} by {1}")
  @CsvSource({
    "005A00000000009AAA, USER_ID",
    "005A00000000009, USER_ID",
    "005, FEDERATION_IDENTIFIER",
    "e-1, FEDERATION_IDENTIFIER",
    "006A00000000009AAA, FEDERATION_IDENTIFIER"
  })
  void what_looks_like_a_user_id_is_one(String value, UserReference.By by) {
    assertThat(UserReference.of(value).by()).isEqualTo(by);
  }

  @Test
  void a_manager_whom_the_org_knows_is_written() {
    Plan created = plan(employees(), annOf("e-1"), org(Map.of(BOSS, BOSS_ID)));
    Plan updated = plan(employees(), annOf("e-1"), org(Map.of(BOSS, BOSS_ID), annRow()));

    assertThat(AttributeStatesTest.create(created).fields())
        .containsEntry("ManagerId", FieldValue.text(BOSS_ID));
    assertThat(AttributeStatesTest.update(updated).fields())
        .containsExactlyEntriesOf(Map.of("ManagerId", FieldValue.text(BOSS_ID)));
  }

  @Test
  void a_manager_whom_the_org_does_not_know_is_pending_and_nothing_is_written() {
    Plan created = plan(employees(), annOf("e-1"), org(Map.of()));
    Plan updated = plan(employees(), annOf("e-1"), org(Map.of(), annRow()));

    assertThat(AttributeStatesTest.create(created).fields()).doesNotContainKey("ManagerId");
    assertThat(created.changes().get(1)).isInstanceOf(Change.PendingReference.class);
    assertThat(updated.kind()).isEqualTo(PlanKind.NO_CHANGE);
    assertThat(updated.changes())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.was()).isEqualTo("unchanged");
              assertThat(change.will()).isEqualTo("pending: no user has FederationIdentifier e-1");
            });
  }

  @Test
  void a_manager_who_is_set_already_makes_no_change_in_either_length_of_id() {
    ActualUser row = with(annRow(), "ManagerId", FieldValue.text(BOSS_ID));

    assertThat(
            plan(employees(), annOf("e-1"), org(Map.of(BOSS, BOSS_ID.substring(0, 15)), row))
                .changes())
        .isEmpty();
  }

  @Test
  void a_cleared_manager_is_emptied() {
    ActualUser row = with(annRow(), "ManagerId", FieldValue.text(BOSS_ID));
    Subject subject = ann("\"" + Samples.ENTERPRISE + "\": {\"manager\": null}");

    assertThat(AttributeStatesTest.update(plan(employees(), subject, org(Map.of(), row))).fields())
        .containsEntry("ManagerId", FieldValue.empty());
  }

  @Test
  void nobody_is_made_their_own_manager() {
    Plan byFederationId = plan(employees(), annOf("e-4711"), org(Map.of(), annRow()));
    UserReference self = UserReference.of(Samples.ANN_ID);
    Plan byId =
        plan(employees(), annOf(Samples.ANN_ID), org(Map.of(self, Samples.ANN_ID), annRow()));

    for (Plan plan : List.of(byFederationId, byId)) {
      assertThat(plan.changes()).isEmpty();
      assertThat(plan.notes())
          .anyMatch(
              note -> note.endsWith("points at the user: Salesforce refuses that, it is left."));
    }
  }

  private static Subject annOf(String manager) {
    return ann("\"" + Samples.ENTERPRISE + "\": {\"manager\": {\"value\": \"" + manager + "\"}}");
  }

  private static OrgSnapshot org(Map<UserReference, String> references, ActualUser... rows) {
    return new OrgSnapshot(catalog(), List.of(rows), references);
  }
}
