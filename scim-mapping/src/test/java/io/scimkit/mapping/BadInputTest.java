package io.scimkit.mapping;

import static io.scimkit.mapping.Samples.ann;
import static io.scimkit.mapping.Samples.employees;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.scimkit.mapping.attribute.AttributeRules;
import io.scimkit.mapping.attribute.StandardRules;
import io.scimkit.mapping.attribute.Transforms;
import io.scimkit.mapping.plan.DefinitionException;
import io.scimkit.mapping.plan.PlanRefusedException;
import io.scimkit.mapping.plan.Problem;
import io.scimkit.mapping.plan.ProblemCode;
import io.scimkit.mapping.runbook.Runbook;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
          "title": {"a": 1} | Title from title "{"a":1}" is not valid [INVALID_VALUE]. Send a simple value: what is inside is never guessed.
          "title": ["x", "y"] | Title from title "y" is not valid [INVALID_VALUE]. It is one of 2: send one value.
          "title": "a\\u0007b" | Title from title via truncate(80) "a\\u0007b" is not valid [INVALID_VALUE]. It holds a control character: take it out at the source.
          "nickName": {"a": 1} | Nickname__c from nickName "{"a":1}" is not valid [INVALID_VALUE]. Send a simple value: what is inside is never guessed.
          "active": "perhaps" | active "perhaps" is not valid [INVALID_VALUE]. Send true or false: the status of a user is never guessed.
          """)
  void a_subject_that_cannot_be_mapped_is_refused_with_place_value_and_fix(
      String member, String message) {
    Blueprint blueprint =
        Samples.blueprint(Source.okta("acme"))
            .attributes(
                StandardRules.internalUser()
                    .field("Email")
                    .from("emails[type eq \"work\"].value")
                    .orFrom("userName")
                    .field("Nickname__c")
                    .from("nickName")
                    .orFrom("displayName"))
            .build();

    assertThatThrownBy(() -> blueprint.map(ann(member), Samples.BINDING))
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
  void a_text_that_a_rule_holds_must_fit_its_field_when_the_blueprint_is_built() {
    DefinitionException refused =
        catchThrowableOfType(
            DefinitionException.class,
            () ->
                Samples.blueprint(Source.okta("s"))
                    .attributes(
                        StandardRules.internalUser()
                            .field("LastName")
                            .from("nickName")
                            .orElse(" ")
                            .field("Alias")
                            .constant("123456789")
                            .field("Email")
                            .from("userName")
                            .orElse("nobody")
                            .field("Title")
                            .constant("Clerk "))
                    .build());

    assertThat(refused.problems())
        .extracting(Problem::message)
        .containsExactly(
            "/attributes/2/orElse \" \" is not valid here [INVALID_DEFINITION]. Salesforce keeps no"
                + " blanks at the ends: write a text without them.",
            "/attributes/4/orElse \"nobody\" is not valid here [INVALID_DEFINITION]. It must have"
                + " the form of an e-mail address: write another text.",
            "/attributes/5/constant \"123456789\" is not valid here [INVALID_DEFINITION]. It has 9"
                + " characters and the field takes 8: write another text.",
            "/attributes/11/constant \"Clerk \" is not valid here [INVALID_DEFINITION]. Salesforce"
                + " keeps no blanks at the ends: write a text without them.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e99999999999", "1e-2147483649"})
  void a_number_beyond_every_measure_is_refused_as_bad_json(String number) {
    for (String version : List.of(number, "9".repeat(5000))) {
      assertThatThrownBy(() -> Blueprint.parse("{\"version\": " + version + "}"))
          .isInstanceOf(DefinitionException.class);
      assertThatThrownBy(() -> Runbook.parse("{\"version\": " + version + "}"))
          .isInstanceOf(DefinitionException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"FederationIdentifier", "Username"})
  void a_key_that_would_make_one_user_of_several_people_is_refused(String key) {
    for (AttributeRules rules :
        List.of(
            StandardRules.internalUser().field(key).constant("one@acme.example"),
            StandardRules.internalUser().field(key).from("nickName").orElse("one@acme.example"))) {
      assertThatThrownBy(() -> Samples.blueprint(Source.okta("s")).attributes(rules).build())
          .isInstanceOf(DefinitionException.class)
          .hasMessageContaining(key)
          .hasMessageContaining("tells people apart");
    }
  }

  @Test
  void a_username_suffix_that_no_rule_appends_is_noted() {
    Blueprint bare =
        Samples.blueprint(Source.okta("s"))
            .attributes(StandardRules.internalUser().field("Username").from("userName"))
            .build();

    assertThat(bare.map(ann(), Samples.BINDING.usernameSuffix(".uat")).notes())
        .containsExactly(
            "The username suffix .uat of the binding is not used: no rule appends it with"
                + " orgSuffix().");
    assertThat(employees().map(ann(), Samples.BINDING.usernameSuffix(".uat")).notes()).isEmpty();
  }

  @Test
  void two_rules_for_one_field_are_refused_whatever_their_case() {
    String json =
        employees()
            .toJson()
            .replaceFirst(
                "\"attributes\": *\\[",
                "\"attributes\": [{\"field\": \"One__c\", \"from\": \"title\"},"
                    + " {\"field\": \"ONE__C\", \"from\": \"title\"},");

    assertThatThrownBy(() -> Blueprint.parse(json))
        .isInstanceOf(DefinitionException.class)
        .hasMessageContaining("ONE__C")
        .hasMessageContaining("Keep one rule for each field.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name",
        "emails",
        "urn:ietf:params:scim:schemas:core:2.0:User:addresses",
        "addresses[type eq \"work\"]",
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager"
      })
  void a_source_that_has_only_parts_is_refused_when_the_blueprint_is_built(String path) {
    assertThatThrownBy(
            () ->
                Samples.blueprint(Source.okta("s"))
                    .attributes(StandardRules.internalUser().field("One__c").from(path))
                    .build())
        .isInstanceOf(DefinitionException.class)
        .hasMessageContaining("It has no value of its own: name one of its parts");
  }

  @Test
  void a_message_stays_on_its_line() {
    Problem problem =
        new Problem(
            ProblemCode.INVALID_VALUE, "Title\nfrom", "\u001b[2J\u202Etxt.exe\u2028", "Fix\r\nit.");

    assertThat(problem.message())
        .isEqualTo(
            "Title\\nfrom \"\\u001b[2J\\u202etxt.exe\\u2028\" is not valid [INVALID_VALUE]."
                + " Fix\\r\\nit.");
  }

  @Test
  void a_long_value_is_cut_in_the_message() {
    String url = "x".repeat(600);

    assertThatThrownBy(
            () -> employees().map(ann("\"externalId\": \"" + url + "\""), Samples.BINDING))
        .hasMessageContaining("\"" + "x".repeat(120) + "...\" is too long [TOO_LONG].");
  }
}
