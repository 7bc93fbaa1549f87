package io.scimkit.mapping;

import static io.scimkit.mapping.Samples.ann;
import static io.scimkit.mapping.Samples.employees;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.scimkit.mapping.attribute.StandardRules;
import io.scimkit.mapping.attribute.Transforms;
import io.scimkit.mapping.plan.DefinitionException;
import io.scimkit.mapping.plan.PlanRefusedException;
import io.scimkit.mapping.plan.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "externalId": - | FederationIdentifier from externalId is required and has no value [MISSING_REQUIRED]. Send one of the attributes, or give the rule another source with orFrom or a default with orElse.
          "externalId": null | FederationIdentifier from externalId is required and has no value [MISSING_REQUIRED]. Send one of the attributes, or give the rule another source with orFrom or a default with orElse.
          "emails": [{"type": "work", "value": "ann"}] | Email from emails[type eq "work"].value "ann" is not valid [INVALID_VALUE]. It must have the form of an e-mail address: correct the source or add via(suffix("@acme.example")).
          "phoneNumbers": [{"type": "work", "value": "12345678901234567890123456789012345678901"}] | Phone from phoneNumbers[type eq "work"].value "12345678901234567890123456789012345678901" is too long [TOO_LONG]. It has 41 characters and the field takes 40: shorten it at the source or with via(truncate(40)).
          "active": "perhaps" | active "perhaps" is not valid [INVALID_VALUE]. Send true or false: the status of a user is never guessed.
          """)
  void a_subject_that_cannot_be_mapped_is_refused_with_place_value_and_fix(
      String member, String message) {
    assertThatThrownBy(() -> employees().map(ann(member), Samples.BINDING))
        .isInstanceOf(PlanRefusedException.class)
        .hasMessage("The plan is refused: " + message);
  }

  @Test
  void every_problem_of_a_subject_comes_at_once() {
    PlanRefusedException refused =
        catchThrowableOfType(
            PlanRefusedException.class,
            () ->
                employees()
                    .map(
                        ann("\"externalId\": -", "\"userName\": \"ann\"", "\"active\": \"x\""),
                        Samples.BINDING));

    assertThat(refused.problems())
        .extracting(Problem::place)
        .containsExactly(
            "active",
            "FederationIdentifier from externalId",
            "Username from userName via" + " orgSuffix()",
            "Email from userName");
  }

  @Test
  void a_picklist_value_without_default_is_refused() {
    Blueprint blueprint =
        Blueprint.named("b")
            .source(Source.named("s"))
            .attributes(
                StandardRules.internalUser()
                    .field("TimeZoneSidKey")
                    .from("timezone")
                    .via(Transforms.timeZone()))
            .profile(Profiles.single("p"))
            .build();

    assertThatThrownBy(() -> blueprint.map(ann("\"timezone\": \"CET+1\""), Samples.BINDING))
        .hasMessage(
            "The plan is refused: TimeZoneSidKey from timezone via timeZone() \"CET+1\" has no value"
                + " in the Salesforce picklist [UNKNOWN_VALUE]. Send a value that the picklist"
                + " knows, or give the rule a default with orElse.");
  }

  @Test
  void a_bad_path_and_a_missing_rule_are_refused_when_the_blueprint_is_built() {
    DefinitionException refused =
        catchThrowableOfType(
            DefinitionException.class,
            () ->
                Blueprint.named("b")
                    .source(
                        Source.okta("s")
                            .owning("userType is \"x\"")
                            .markedBy("Mark__c", Source.startingWith("a")))
                    .attributes(
                        StandardRules.internalUser()
                            .without("Alias")
                            .field("ManagerId")
                            .constant("005A00000000001AAA")
                            .field("Title")
                            .from("title["))
                    .profile(Profiles.single("p"))
                    .build());

    assertThat(refused.problems())
        .extracting(Problem::place)
        .containsExactly(
            "/source/owning",
            "/attributes/10/from",
            "/attributes/15",
            "/attributes",
            "/source/marker/field");
  }

  @Test
  void a_long_value_is_cut_in_the_message() {
    String url = "x".repeat(600);

    assertThatThrownBy(
            () -> employees().map(ann("\"externalId\": \"" + url + "\""), Samples.BINDING))
        .hasMessageContaining("\"" + "x".repeat(120) + "...\" is too long [TOO_LONG].");
  }
}
