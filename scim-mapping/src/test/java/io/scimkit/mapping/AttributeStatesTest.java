package io.scimkit.mapping;

import static io.scimkit.mapping.Samples.BINDING;
import static io.scimkit.mapping.Samples.ann;
import static io.scimkit.mapping.Samples.annRow;
import static io.scimkit.mapping.Samples.employees;
import static io.scimkit.mapping.Samples.org;
import static io.scimkit.mapping.Samples.plan;
import static io.scimkit.mapping.Samples.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.mapping.attribute.AttributeRules;
import io.scimkit.mapping.attribute.StandardRules;
import io.scimkit.mapping.org.ActualUser;
import io.scimkit.mapping.org.FieldValue;
import io.scimkit.mapping.plan.Change;
import io.scimkit.mapping.plan.Plan;
import io.scimkit.mapping.plan.PlanKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributeStatesTest {

  @Test
  void an_attribute_that_is_not_mentioned_leaves_its_field() {
    Plan plan = plan(employees(), ann("\"title\": -"), org(annRow()));

    assertThat(plan.kind()).isEqualTo(PlanKind.NO_CHANGE);
    assertThat(plan.changes()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"null", "\"\"", "[]", "\"  \""})
  void a_cleared_attribute_empties_its_field(String cleared) {
    Plan plan = plan(employees(), ann("\"title\": " + cleared), org(annRow()));

    assertThat(update(plan).detail())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.field()).isEqualTo("Title");
              assertThat(change.was()).isEqualTo(FieldValue.text("Account Executive"));
              assertThat(change.will()).isEqualTo(FieldValue.empty());
              assertThat(change.rule()).isEqualTo("title was cleared");
            });
  }

  @Test
  void a_list_that_lacks_the_value_clears_it_and_an_absent_list_does_not() {
    ActualUser row = with(annRow(), "MobilePhone", FieldValue.text("+46 70 1"));

    assertThat(
            update(
                    plan(
                        employees(),
                        ann("\"phoneNumbers\": [{\"type\": \"work\", \"value\": \"+46 8 1\"}]"),
                        org(row)))
                .fields())
        .containsEntry("MobilePhone", FieldValue.empty())
        .containsEntry("Phone", FieldValue.text("+46 8 1"));
    assertThat(plan(employees(), ann(), org(row)).changes()).isEmpty();
  }

  @Test
  void a_cleared_attribute_with_a_default_takes_the_default() {
    Blueprint blueprint =
        blueprint(StandardRules.internalUser().field("Title").from("title").orElse("n/a"));

    assertThat(update(plan(blueprint, ann("\"title\": null"), org(annRow()))).fields())
        .containsEntry("Title", FieldValue.text("n/a"));
    assertThat(plan(blueprint, ann("\"title\": -"), org(annRow())).changes())
        .as("a default for what is not mentioned is written on create only")
        .isEmpty();
    assertThat(create(plan(blueprint, ann("\"title\": -"), org())).fields())
        .containsEntry("Title", FieldValue.text("n/a"));
  }

  @Test
  void fields_for_creation_only_are_never_updated() {
    ActualUser row = with(annRow(), "Alias", FieldValue.text("boss"));

    assertThat(plan(employees(), ann("\"locale\": \"fr-FR\""), org(row)).changes()).isEmpty();
    assertThat(create(plan(employees(), ann("\"locale\": \"fr-FR\""), org())).fields())
        .containsEntry("Alias", FieldValue.text("ann@acme"))
        .containsEntry("LocaleSidKey", FieldValue.text("fr_FR"));
  }

  @Test
  void a_field_for_the_empty_is_written_while_it_is_empty() {
    Blueprint blueprint =
        blueprint(StandardRules.internalUser().field("Title").from("title").ifEmpty());
    ActualUser untitled = with(annRow(), "Title", FieldValue.empty());
    ActualUser titled = with(annRow(), "Title", FieldValue.text("Queen"));

    assertThat(update(plan(blueprint, ann(), org(untitled))).fields()).containsKey("Title");
    assertThat(plan(blueprint, ann(), org(titled)).changes()).isEmpty();
  }

  @Test
  void a_constant_is_written_whatever_the_subject_says() {
    Blueprint blueprint =
        blueprint(StandardRules.internalUser().field("CompanyName").constant("Acme").always());

    assertThat(update(plan(blueprint, ann(), org(annRow()))).detail().get(0).rule())
        .isEqualTo("constant");
  }

  @Test
  void usernames_and_addresses_are_compared_without_case_and_texts_with_it() {
    ActualUser row =
        with(
            with(annRow(), "Email", FieldValue.text("ANN@acme.example")),
            "Title",
            FieldValue.text("account executive"));

    assertThat(update(plan(employees(), ann(), org(row))).fields()).containsOnlyKeys("Title");
  }

  @Test
  void a_boolean_is_written_to_a_checkbox_and_compared_with_one() {
    Blueprint blueprint =
        blueprint(StandardRules.internalUser().field("Vip__c").from(Samples.ENTERPRISE + ":vip"));
    Subject subject = ann("\"" + Samples.ENTERPRISE + "\": {\"vip\": true}");

    assertThat(create(plan(blueprint, subject, org())).fields())
        .containsEntry("Vip__c", FieldValue.bool(true));
    assertThat(
            plan(blueprint, subject, org(with(annRow(), "Vip__c", FieldValue.bool(true))))
                .changes())
        .isEmpty();
  }

  @Test
  void the_suffix_of_the_org_is_appended_where_it_has_one() {
    assertThat(employees().map(ann(), BINDING.usernameSuffix(".uat")).username())
        .isEqualTo("ann@acme.example.uat");
    assertThat(employees().map(ann(), BINDING).username()).isEqualTo("ann@acme.example");
  }

  private static Blueprint blueprint(AttributeRules rules) {
    return Blueprint.named("one")
        .source(Source.named("any"))
        .attributes(rules)
        .profile(Profiles.single("Minimum Access - Salesforce"))
        .build();
  }

  static Change.UpdateUser update(Plan plan) {
    return (Change.UpdateUser) plan.changes().get(0);
  }

  static Change.CreateUser create(Plan plan) {
    return (Change.CreateUser) plan.changes().get(0);
  }
}
