package io.scimkit.mapping;

import static io.scimkit.mapping.Samples.ann;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.scimkit.mapping.attribute.StandardRules;
import io.scimkit.mapping.plan.DefinitionException;
import io.scimkit.mapping.plan.PlanRefusedException;
import io.scimkit.mapping.plan.Problem;
import io.scimkit.mapping.plan.ProblemCode;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlueprintJsonTest {

  private static final String SMALL =
      Blueprint.named("small")
          .source(Source.okta("acme"))
          .attributes(StandardRules.internalUser())
          .profile(Profiles.single("p"))
          .build()
          .toJson()
          .replaceAll("\\[\\s*\\]", "[]");

  static LongStream seeds() {
    return LongStream.range(0, 50);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void what_is_written_is_read_again_as_an_equal_blueprint(long seed) {
    Blueprint blueprint = new Generator(seed).blueprint();

    Blueprint again = Blueprint.parse(blueprint.toJson());

    assertThat(again).isEqualTo(blueprint).hasSameHashCodeAs(blueprint);
    assertThat(again.toJson()).isEqualTo(blueprint.toJson());
    assertThat(again.documents()).isEqualTo(blueprint.documents());
  }

  @Test
  void the_design_is_written_for_people() {
    assertThat(Samples.blueprint(Samples.markedEmployees()).build().toJson())
        .contains(
            """
                "source": {
                    "provider": "okta",
                    "name": "acme",
                    "owning": "userType eq \\"Employee\\"",
                    "marker": {
                        "field": "FederationIdentifier",
                        "startsWith": "e-"
                    }
                },
            """)
        .contains(
            """
                    {
                        "field": "Username",
                        "from": [
                            "userName"
                        ],
                        "via": [
                            "orgSuffix"
                        ],
                        "required": true,
                        "strength": "onCreateOnly"
                    },
            """)
        .contains(
            """
                        {
                            "group": {
                                "id": "00g1q9z7",
                                "name": "sf-cpq"
                            },
                            "permissionSet": "CPQ_User",
                            "licensedBy": [
                                "SalesforceCPQ_CPQStandardPerm"
                            ]
                        }
            """);
  }

  @Test
  void one_text_may_stand_for_a_list_of_one() {
    String json = SMALL.replaceFirst("\\[\\s*\"externalId\"\\s*\\]", "\"externalId\"");

    assertThat(json).isNotEqualTo(SMALL);
    assertThat(Blueprint.parse(json)).isEqualTo(Blueprint.parse(SMALL));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '"scope": {"pilot": "sf-pilot"}' | /scope
          '"seats": {"Salesforce": "waitlist"}' | /seats
          '"limits": "standard"' | /limits
          '"protect": ["breakglass@acme.example"]' | /protect
          '"role": {"single": "CEO"}' | /role
          """)
  void what_is_not_built_yet_is_kept_and_refused_by_name_when_something_is_planned(
      String member, String place) {
    Blueprint blueprint = Blueprint.parse(SMALL.replaceFirst("\\{", "{" + member + ","));

    assertThat(Blueprint.parse(blueprint.toJson())).isEqualTo(blueprint);
    PlanRefusedException refused =
        catchThrowableOfType(
            PlanRefusedException.class, () -> blueprint.map(ann(), Samples.BINDING));
    assertThat(refused.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCode.NOT_SUPPORTED);
              assertThat(problem.place()).isEqualTo(place);
            });
    assertThat(blueprint.documents().attributes().markdown()).contains("## Not supported yet");
  }

  @Test
  void grants_and_rules_that_are_not_built_yet_keep_their_places() {
    String json =
        Samples.employees()
            .toJson()
            .replace(
                "\"grants\": [",
                """
                "grants": [
                  {"birthright": true, "queue": "Orphans"},
                  {"group": {"name": "sf-audit", "byName": true}, "permissionSet": "Audit_Read"},
                  {"group": {"id": "g9", "name": "sf-tmp"}, "permissionSet": "Audit_Read",
                   "expiringAfter": "P30D"},
                  {"birthright": true, "packageLicense": "SBQQ"},
                """)
            .replace("\"unmanaged\": \"report\"", "\"unmanaged\": \"revoke\"")
            .replace(
                "\"attributes\": [",
                "\"attributes\": [{\"field\": \"Extension\", \"expression\": \"Mid([x], 1, 8)\"},");
    Blueprint blueprint = Blueprint.parse(json);

    assertThat(Blueprint.parse(blueprint.toJson())).isEqualTo(blueprint);
    assertThat(blueprint.entitlements().grants()).hasSize(5);
    PlanRefusedException refused =
        catchThrowableOfType(
            PlanRefusedException.class, () -> blueprint.map(ann(), Samples.BINDING));
    assertThat(refused.problems())
        .extracting(Problem::place)
        .containsExactly(
            "/attributes/0",
            "/entitlements/grants/0",
            "/entitlements/grants/1",
            "/entitlements/grants/2/expiringAfter",
            "/entitlements/grants/3",
            "/entitlements/unmanaged");
    assertThat(refused)
        .hasMessageContaining(
            "/entitlements/grants/2/expiringAfter \"P30D\" is not supported yet"
                + " [NOT_SUPPORTED]. Take it out of blueprint acme-employees to plan with this"
                + " version.");
  }

  @Test
  void a_rule_by_expression_for_a_required_field_is_not_called_missing() {
    String json =
        SMALL.replaceFirst(
            "\"field\": \"Alias\",\\s*\"from\": \\[\\s*\"userName\"\\s*\\]",
            "\"field\": \"Alias\", \"expression\": \"Mid([userName], 1, 8)\"");

    assertThat(json).isNotEqualTo(SMALL);
    assertThatThrownBy(() -> Blueprint.parse(json).map(ann(), Samples.BINDING))
        .isInstanceOf(PlanRefusedException.class)
        .hasMessageContaining("/attributes/5");
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "version": 1 | "version": 2 | /version "2" is not valid here [INVALID_DEFINITION]. Write "version": 1, the only one there is.
          "name": "small" | "name": 7 | /name "7" is not valid here [INVALID_DEFINITION]. Write text, not number.
          "name": "small" | "nam": "small" | /nam is unknown [UNKNOWN_MEMBER]. Did you mean "name"?
          "provider": "okta" | "provider": "octa" | /source/provider "octa" is not valid here [INVALID_DEFINITION]. Write okta, entra or other.
          "name": "acme" | "name": "acme", "owning": "userType ~ 3" | /source/owning "userType ~ 3" is not valid here [INVALID_DEFINITION].
          "strength": "onCreateOnly" | "strength": "once" | /attributes/0/strength "once" is not valid here [INVALID_DEFINITION]. Write one of always, onCreateOnly, ifEmpty.
          "owner": "IT" | "owner": "it" | /attributes/0/owner "it" is not valid here [INVALID_DEFINITION]. Write one of HR, IT, Salesforce, User.
          "truncate": 80 | "truncate": 0 | /attributes/2/via/0 "{"truncate":0}" is not valid here [INVALID_DEFINITION]. Write "orgSuffix",
          "lowerCase" | "lowercase" | /attributes/1/via/0 "lowercase" is not valid here [INVALID_DEFINITION]. Write "orgSuffix",
          "externalId" | "emails[type eq" | /attributes/0/from "emails[type eq" is not valid here [INVALID_DEFINITION].
          "externalId" | "password" | /attributes/0/from "password" is not valid here [INVALID_DEFINITION]. A password is a secret and is never mapped.
          "field": "Title" | "field": "Job Title" | "Job Title" is not valid here [INVALID_DEFINITION]. Write the API name of a User field, letters and digits.
          "field": "Title" | "field": "profileid" | "ProfileId" is not valid here [INVALID_DEFINITION]. The profile is a strategy: use .profile(Profiles.single(...)).
          "field": "Title" | "field": "IsActive" | "IsActive" is not valid here [INVALID_DEFINITION]. The status follows the attribute active; take the rule out.
          "field": "Title" | "field": "Phone" | "Phone" is not valid here [INVALID_DEFINITION]. Keep one rule for each field.
          "field": "Alias" | "field": "Alias__c" | /attributes is not valid here [INVALID_DEFINITION]. Add rules for Alias: begin with StandardRules.internalUser().
          "single": "p" | "group": "p" | /profile/group is unknown [UNKNOWN_MEMBER].
          "grants": [] | "grants": [{"permissionSet": "A"}] | /entitlements/grants/0 is not valid here [INVALID_DEFINITION]. Write one condition: "birthright": true or a "group".
          "grants": [] | "grants": [{"birthright": true}] | /entitlements/grants/0 is not valid here [INVALID_DEFINITION]. Name one entitlement: permissionSet, permissionSetGroup, permissionSetLicense or publicGroup.
          "grants": [] | "grants": [{"birthright": true, "profile": "A", "permissionSet": "B"}] | /entitlements/grants/0/profile is unknown [UNKNOWN_MEMBER].
          "grants": [] | "grants": [{"group": {"name": "g"}, "permissionSet": "B"}] | /entitlements/grants/0/group/id is not valid here [INVALID_DEFINITION]. Give it a text that is not blank.
          "grants": [] | "grants": [{"birthright": true, "publicGroup": "A", "licensedBy": "B"}] | /entitlements/grants/0/licensedBy is not valid here [INVALID_DEFINITION]. Only a permission set or permission set group needs a licence: take it out.
          "grants": [] | "grants": [{"birthright": true, "permissionSet": "A"}, {"birthright": true, "permissionSet": "A"}] | /entitlements/grants/1 "permission set A" is not valid here [INVALID_DEFINITION]. Grant it once for birthright.
          "grants": [] | "grants": [{"group": {"id": "1", "name": "a"}, "permissionSet": "A"}, {"group": {"id": "1", "name": "b"}, "permissionSet": "B"}] | /entitlements/grants/1/group/name "b" is not valid here [INVALID_DEFINITION]. The id 1 is bound as "a" above: one is wrong.
          "grants": [] | "grants": [{"group": {"id": "1", "name": "a"}, "permissionSet": "A"}, {"group": {"id": "2", "name": "a"}, "permissionSet": "A"}] | /entitlements/grants/1/group/id "2" is not valid here [INVALID_DEFINITION]. The name "a" stands for the id 1 above: one is wrong.
          "constant": "UTF-8" | "constant": "UTF-8", "via": ["trim"] | /via "EmailEncodingKey" is not valid here [INVALID_DEFINITION]. A constant is written as it is: take the transforms out.
          "constant": "UTF-8" | "constant": "UTF-8", "orElse": "y" | /orElse "EmailEncodingKey" is not valid here [INVALID_DEFINITION]. A constant needs no default: take it out.
          "unmanaged": "leave" | "unmanaged": "keep" | /entitlements/unmanaged "keep" is not valid here [INVALID_DEFINITION]. Write one of leave, report.
          "authoritative": false | "authoritative": "no" | /entitlements/authoritative "no" is not valid here [INVALID_DEFINITION]. Write true or false, not string.
          "authoritative": false | "autoritative": false | /entitlements/autoritative is unknown [UNKNOWN_MEMBER]. Did you mean "authoritative"?
          "version": 1 | "version": 1, "leaver": {"version": 1, "name": "x", "steps": ["deactivate"]} | /leaver/steps/0 "deactivate" stands in an unsafe order [UNSAFE_ORDER]. Put freeze first
          "version": 1 | "version": 1, "leaver": 7 | /leaver "7" is not valid here [INVALID_DEFINITION]. Write an object, not number.
          "version": 1 | "version": 1, "version": 1 | The text is not JSON [INVALID_JSON]. Correct the syntax
          "version": 1 | "version": 1, | The text is not JSON [INVALID_JSON]. Correct the syntax near line
          """)
  void a_bad_definition_is_refused_by_its_place(String good, String bad, String message) {
    String json = SMALL.replaceFirst(java.util.regex.Pattern.quote(good), bad);

    assertThat(json).isNotEqualTo(SMALL);
    assertThatThrownBy(() -> Blueprint.parse(json))
        .isInstanceOf(DefinitionException.class)
        .hasMessageContaining(message);
  }

  @Test
  void all_problems_come_at_once() {
    DefinitionException refused =
        catchThrowableOfType(DefinitionException.class, () -> Blueprint.parse("{\"x\": 1}"));
    DefinitionException empty =
        catchThrowableOfType(DefinitionException.class, () -> Blueprint.named(" ").build());

    assertThat(refused.problems())
        .extracting(Problem::place)
        .containsExactly("/version", "/name", "/x");
    assertThat(empty.problems())
        .extracting(Problem::place)
        .containsExactly("/name", "/source", "/attributes", "/profile");
    assertThat(empty).hasMessageStartingWith("The definition is refused: 4 problems\n  - /name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "[]", "7", "{", "{}{}", "nul", "{\"a\": 00}", "{'a': 1}"})
  void what_is_no_json_object_is_refused(String text) {
    assertThatThrownBy(() -> Blueprint.parse(text)).isInstanceOf(DefinitionException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {" x", "{}", "[", ",", "}"})
  void what_stands_behind_the_object_is_refused_and_not_ignored(String more) {
    assertThat(Blueprint.parse(SMALL + " \n")).isEqualTo(Blueprint.parse(SMALL));
    assertThatThrownBy(() -> Blueprint.parse(SMALL + more))
        .hasMessage(
            "The definition is refused: The text is not JSON [INVALID_JSON]. Write one JSON object,"
                + " { ... }, and nothing behind it.");
  }

  @Test
  void a_version_that_is_none_is_one_problem() {
    assertThatThrownBy(() -> Blueprint.parse(SMALL.replace("\"version\": 1", "\"version\": \"1\"")))
        .hasMessage(
            "The definition is refused: /version \"1\" is not valid here [INVALID_DEFINITION]."
                + " Write a whole number, not string.");
  }

  @Test
  void bombs_are_refused_before_they_are_parsed() {
    String deep = "{\"a\":".repeat(100_000);
    String brackets = "{\"a\": \"" + "[".repeat(200) + "\\\"{\"}";

    assertThatThrownBy(() -> Blueprint.parse(deep))
        .isInstanceOf(DefinitionException.class)
        .hasMessageContaining("64 levels of nesting");
    assertThatThrownBy(() -> Blueprint.parse("\"" + "a".repeat(1_000_001)))
        .isInstanceOf(DefinitionException.class)
        .hasMessageContaining("1,000,000 characters");
    assertThatThrownBy(() -> Blueprint.parse(brackets))
        .as("brackets inside a text are no nesting")
        .hasMessageContaining("/a is unknown");
  }
}
