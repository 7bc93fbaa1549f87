package io.scimkit.mapping.runbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.scimkit.mapping.plan.DefinitionException;
import io.scimkit.mapping.plan.Problem;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunbookTest {

  private static final Runbook LEAVER =
      Runbook.freezeFirst("leaver")
          .revokeTokens()
          .endSessions()
          .deactivate()
          .verify()
          .containWithin(Duration.ofMinutes(15))
          .completeWithin(Duration.ofHours(4))
          .build();

  @Test
  void steps_stand_in_the_order_written_with_their_phases() {
    assertThat(LEAVER.steps())
        .extracting(RunbookStep::kind)
        .containsExactly(
            StepKind.FREEZE,
            StepKind.REVOKE_TOKENS,
            StepKind.END_SESSIONS,
            StepKind.DEACTIVATE,
            StepKind.VERIFY);
    assertThat(LEAVER.steps())
        .extracting(RunbookStep::phase)
        .containsExactly(
            Phase.CONTAIN, Phase.CONTAIN, Phase.CONTAIN, Phase.DEACTIVATE, Phase.VERIFY);
  }

  @Test
  void a_stage_can_be_left_out_and_a_shared_beginning_is_not_changed() {
    RunbookStages.Frozen frozen = Runbook.freezeFirst("short");

    assertThat(frozen.deactivate().build().steps()).hasSize(2);
    assertThat(frozen.endSessions().deactivate().build().steps()).hasSize(3);
    assertThat(frozen.deactivate().build().containWithin()).isEmpty();
  }

  @Test
  void json_is_written_and_read_again() {
    assertThat(LEAVER.toJson())
        .isEqualTo(
            """
            {
                "version": 1,
                "name": "leaver",
                "steps": [
                    "freeze",
                    "revokeTokens",
                    "endSessions",
                    "deactivate",
                    "verify"
                ],
                "containWithin": "PT15M",
                "completeWithin": "PT4H"
            }
            """);
    assertThat(Runbook.parse(LEAVER.toJson())).isEqualTo(LEAVER).hasSameHashCodeAs(LEAVER);
  }

  @Test
  void json_names_the_whole_vocabulary_and_keeps_arguments() {
    Runbook whole =
        Runbook.parse(
            """
            {"version": 1, "name": "all", "steps": [
              "freeze", "respectHolds", "checkBlockers", "revokeTokens", "endSessions", "stopCopies",
              {"step": "transfer", "records": "Case", "openOnly": true, "to": ["manager", {"queue": "Orphans"}]},
              {"step": "transfer", "records": "Opportunity", "to": ["manager"]},
              "removeFromGroupsAndQueues", "removePermissionSets", "releaseLicenses",
              "deactivate", "verify", {"step": "watch", "after": ["PT1H", "P1D"]}]}
            """);

    assertThat(whole.steps().stream().map(RunbookStep::kind).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(StepKind.values());
    assertThat(whole.steps().get(6).arguments())
        .isEqualTo(
            "{\"records\":\"Case\",\"openOnly\":true,\"to\":[\"manager\",{\"queue\":\"Orphans\"}]}");
    assertThat(Runbook.parse(whole.toJson())).isEqualTo(whole);
  }

  @Test
  void every_step_is_found_by_its_name_and_explains_itself() {
    assertThat(Arrays.asList(StepKind.values()))
        .allSatisfy(
            kind -> {
              assertThat(StepKind.named(kind.jsonName())).contains(kind);
              assertThat(kind.meaning()).endsWith(".");
              assertThat(kind.reason()).endsWith(".");
              assertThat(kind.proof()).isNotBlank();
            });
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          deactivate freeze verify | /steps/0 "deactivate" stands in an unsafe order [UNSAFE_ORDER]. Put freeze first: until then the other steps can be undone by a login.
          freeze deactivate revokeTokens | /steps/2 "revokeTokens" stands in an unsafe order [UNSAFE_ORDER]. Put it before deactivate. Tokens can outlive a freeze and a deactivation. Before the sessions, since a refresh token opens new ones.
          freeze deactivate transfer | /steps/2 "transfer" stands in an unsafe order [UNSAFE_ORDER]. Put it before deactivate. Before deactivation, since records of an inactive owner need a permission of their own to change hands.
          freeze endSessions revokeTokens deactivate | /steps/2 "revokeTokens" stands in an unsafe order [UNSAFE_ORDER]. Put it before endSessions. Tokens can outlive a freeze and a deactivation. Before the sessions, since a refresh token opens new ones.
          freeze transfer endSessions deactivate | /steps/2 "endSessions" stands in an unsafe order [UNSAFE_ORDER]. Put it before transfer. A session can outlive a freeze. After the tokens, which could open another.
          freeze releaseLicenses removePermissionSets deactivate | /steps/2 "removePermissionSets" stands in an unsafe order [UNSAFE_ORDER]. Put it before releaseLicenses. An inactive user keeps assignments. Before the licences, which they need.
          freeze deactivate verify deactivate | /steps/3 "deactivate" stands in an unsafe order [UNSAFE_ORDER]. Name deactivate once, at its first place.
          freeze deactivate checkBlockers | /steps/2 "checkBlockers" stands in an unsafe order [UNSAFE_ORDER]. Put it before deactivate. A blocker found late leaves the user frozen and the runbook incomplete.
          freeze revokeTokens | /steps stands in an unsafe order [UNSAFE_ORDER]. Add deactivate: a runbook that stops earlier keeps the seat.
          """)
  void an_unsafe_order_is_refused(String steps, String message) {
    String json =
        "{\"version\": 1, \"name\": \"x\", \"steps\": [\"" + steps.replace(" ", "\", \"") + "\"]}";

    DefinitionException refused =
        catchThrowableOfType(DefinitionException.class, () -> Runbook.parse(json));

    assertThat(refused.problems()).extracting(Problem::message).contains(message);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'version': 2, 'name': 'x', 'steps': ['freeze', 'deactivate']} | /version "2" is not valid here [INVALID_DEFINITION]. Write "version": 1, the only one there is.
          {'version': 1, 'name': ' ', 'steps': ['freeze', 'deactivate']} | /name is not valid here [INVALID_DEFINITION]. Give it a text that is not blank.
          {'version': 1, 'name': 'x', 'steps': ['freese', 'deactivate']} | /steps/0 "freese" is unknown [UNKNOWN_MEMBER]. Did you mean "freeze"?
          {'version': 1, 'name': 'x', 'steps': ['freeze', {'step': 'deactivate', 'soon': true}]} | /steps/1/soon is unknown [UNKNOWN_MEMBER]. Known here: step.
          {'version': 1, 'name': 'x', 'steps': ['freeze', 7]} | /steps/1 "7" is not valid here [INVALID_DEFINITION]. Write the name of a step, or an object with "step".
          {'version': 1, 'name': 'x', 'steps': ['freeze', 'deactivate'], 'containIn': 'PT1M'} | /containIn is unknown [UNKNOWN_MEMBER]. Did you mean "containWithin"?
          {'version': 1, 'name': 'x', 'steps': ['freeze', 'deactivate'], 'containWithin': '15 min'} | /containWithin "15 min" is not valid here [INVALID_DEFINITION]. Write an ISO 8601 duration such as PT15M or P1D.
          {'version': 1, 'name': 'x', 'steps': ['freeze', 'deactivate'], 'containWithin': 'PT-1M'} | /containWithin "PT-1M" is not valid here [INVALID_DEFINITION]. Make it longer than nothing.
          """)
  void a_bad_definition_is_refused_by_its_place(String json, String message) {
    assertThatThrownBy(() -> Runbook.parse(json.replace('\'', '"')))
        .isInstanceOf(DefinitionException.class)
        .hasMessage("The definition is refused: " + message);
  }

  @Test
  void clocks_must_agree() {
    var stage =
        Runbook.freezeFirst("x")
            .deactivate()
            .containWithin(Duration.ofHours(5))
            .completeWithin(Duration.ofHours(4));

    assertThatThrownBy(stage::build)
        .isInstanceOf(DefinitionException.class)
        .hasMessage(
            "The definition is refused: /completeWithin \"PT4H\" is not valid here"
                + " [INVALID_DEFINITION]. Make it at least containWithin, PT5H.");
  }
}
