package io.scimkit.mapping;

import static io.scimkit.mapping.Samples.annRow;
import static io.scimkit.mapping.Samples.employees;
import static io.scimkit.mapping.Samples.org;
import static io.scimkit.mapping.Samples.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.mapping.org.FieldValue;
import io.scimkit.mapping.plan.Plan;
import io.scimkit.mapping.plan.PlanKind;
import io.scimkit.model.ScimUser;
import io.scimkit.model.patch.PatchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an identity provider changes by PATCH arrives in the plan by way of the whole resource. */
class PatchedSubjectTest {

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "{'op': 'Replace', 'path': 'active', 'value': 'False'}",
        "{'op': 'replace', 'value': {'active': false}}"
      })
  void both_spellings_of_a_disable_make_a_leaver(String operation) {
    assertThat(after(operation).kind()).isEqualTo(PlanKind.LEAVER);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "{'op': 'remove', 'path': 'title'}",
        "{'op': 'replace', 'path': 'title', 'value': null}",
        "{'op': 'Replace', 'path': 'title', 'value': ''}"
      })
  void a_removed_title_is_emptied(String operation) {
    assertThat(AttributeStatesTest.update(after(operation)).fields())
        .containsEntry("Title", FieldValue.empty())
        .hasSize(1);
  }

  @Test
  void a_change_of_something_that_no_rule_maps_changes_nothing() {
    Plan plan = after("{'op': 'replace', 'path': 'nickName', 'value': 'Annie'}");

    assertThat(plan.kind()).isEqualTo(PlanKind.NO_CHANGE);
    assertThat(plan.changes()).isEmpty();
  }

  private static Plan after(String operation) {
    String json =
        "{'schemas': ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], 'Operations': ["
            + operation
            + "]}";
    PatchRequest patch = PatchRequest.parse(json.replace('\'', '"'));
    ScimUser user = patch.applyTo(Samples.ann().user()).resource();
    return plan(employees(), Subject.of(user), org(annRow()));
  }
}
