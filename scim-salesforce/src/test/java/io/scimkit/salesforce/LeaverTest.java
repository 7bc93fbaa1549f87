package io.scimkit.salesforce;

import static io.scimkit.mapping.runbook.StepKind.DEACTIVATE;
import static io.scimkit.mapping.runbook.StepKind.END_SESSIONS;
import static io.scimkit.mapping.runbook.StepKind.FREEZE;
import static io.scimkit.mapping.runbook.StepKind.REVOKE_TOKENS;
import static io.scimkit.mapping.runbook.StepKind.VERIFY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.scimkit.mapping.plan.PlanRefusedException;
import io.scimkit.mapping.plan.Problem;
import io.scimkit.mapping.plan.ProblemCode;
import io.scimkit.mapping.runbook.Runbook;
import io.scimkit.mapping.runbook.StepKind;
import io.scimkit.salesforce.Doors.Door;
import io.scimkit.salesforce.runbook.RunState;
import io.scimkit.salesforce.runbook.RunbookPlan;
import io.scimkit.salesforce.runbook.RunbookReport;
import io.scimkit.salesforce.runbook.StepListener;
import io.scimkit.salesforce.runbook.StepReport;
import io.scimkit.salesforce.runbook.UserRef;
import io.scimkit.salesforce.runbook.Verdict;
import io.scimkit.testkit.DeactivationBlocker;
import io.scimkit.testkit.FakeSalesforce;
import io.scimkit.testkit.JournaledRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LeaverTest {
  private static final Runbook LEAVER =
      Runbook.freezeFirst("leaver")
          .revokeTokens()
          .endSessions()
          .deactivate()
          .verify()
          .containWithin(Duration.ofMinutes(15))
          .completeWithin(Duration.ofHours(4))
          .build();
  private static final UserRef ANN = UserRef.federationId("e-4711");

  private static RunbookReport run(Doors doors) {
    return doors.org.runbooks().run(doors.org.runbooks().plan(LEAVER, ANN));
  }

  private static List<JournaledRequest> journal(Doors doors) {
    return doors.fake.journal().requests();
  }

  @ParameterizedTest
  @EnumSource(Door.class)
  void a_leaver_is_frozen_first_then_loses_tokens_and_sessions_and_is_deactivated(Door door) {
    try (Doors doors = Doors.open(door)) {
      var ann =
          doors.fake.givenUser("ann@acme.example").federationId("e-4711").tokens(2).sessions(3);
      RunbookPlan plan = doors.org.runbooks().plan(LEAVER, ANN);
      doors.fake.journal().clear();
      doors.calls.clear();

      RunbookReport report = doors.org.runbooks().run(plan);

      assertThat(report.state()).isEqualTo(RunState.DONE);
      assertThat(report.steps())
          .extracting(StepReport::step)
          .containsExactly(FREEZE, REVOKE_TOKENS, END_SESSIONS, DEACTIVATE, VERIFY);
      assertThat(report.steps()).extracting(StepReport::outcome).containsOnly(Outcome.APPLIED);
      assertThat(doors.fake.user(ann).isFrozen()).isTrue();
      assertThat(doors.fake.user(ann).isActive()).isFalse();
      assertThat(doors.fake.user(ann).tokens()).isEmpty();
      assertThat(doors.fake.user(ann).sessions()).isEmpty();
      assertThat(doors.fake.journal().writes()).first().isEqualTo("UserLogin.IsFrozen");
      assertThat(doors.steps())
          .containsExactly(
              "freeze",
              "look",
              "revokeTokens",
              "revokeTokens",
              "endSessions",
              "prove",
              "deactivate",
              "verify");
      assertThat(report.calls()).isEqualTo(8);
      assertThat(report.containWithin()).isEqualTo(Verdict.MET);
      assertThat(report.completeWithin()).isEqualTo(Verdict.MET);
      assertThat(report.clocks().contained()).contains(doors.fake.clock().instant());
    }
  }

  @ParameterizedTest
  @EnumSource(Door.class)
  void the_first_call_is_the_freeze_by_the_pinned_id(Door door) {
    try (Doors doors = Doors.open(door)) {
      var ann = doors.fake.givenUser("ann@acme.example").federationId("e-4711").sessions(1);
      RunbookPlan plan = doors.org.runbooks().plan(LEAVER, ANN);
      ann.federationId("moved-to-somebody-else");
      doors.fake.journal().clear();

      doors.org.runbooks().run(plan);

      JournaledRequest first = journal(doors).get(0);
      assertThat(first.path()).endsWith("/composite");
      assertThat(first.body()).contains("\"collateSubrequests\":false").contains(ann.id());
      assertThat(first.subrequests())
          .extracting(JournaledRequest.Subrequest::referenceId)
          .containsExactly("login", "any", "freeze");
      assertThat(first.subrequests().get(2).method()).isEqualTo("PATCH");
      assertThat(first.subrequests().get(2).url()).endsWith("/UserLogin/@{login.records[0].Id}");
      assertThat(doors.fake.user(ann).isFrozen()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(Door.class)
  void the_proof_is_a_count_in_a_call_that_writes_nothing(Door door) {
    try (Doors doors = Doors.open(door)) {
      doors.fake.givenUser("ann@acme.example").federationId("e-4711").tokens(1).sessions(1);
      run(doors);

      List<JournaledRequest> counting =
          journal(doors).stream()
              .filter(r -> r.body().contains("COUNT%28%29%20FROM%20OauthToken"))
              .toList();
      assertThat(counting).hasSizeGreaterThanOrEqualTo(2);
      assertThat(counting).allSatisfy(r -> assertThat(r.writes()).isEmpty());
    }
  }

  @ParameterizedTest
  @EnumSource(Door.class)
  void a_second_run_writes_nothing(Door door) {
    try (Doors doors = Doors.open(door)) {
      doors.fake.givenUser("ann@acme.example").federationId("e-4711").tokens(2).sessions(2);
      run(doors);
      doors.fake.journal().clear();

      RunbookReport again = run(doors);

      assertThat(again.state()).isEqualTo(RunState.ALREADY);
      assertThat(again.steps()).extracting(StepReport::outcome).containsOnly(Outcome.ALREADY);
      assertThat(doors.fake.journal().writes()).isEmpty();
      assertThat(again.calls()).isEqualTo(4);
    }
  }

  @ParameterizedTest
  @EnumSource(DeactivationBlocker.class)
  void a_leaver_whom_the_org_refuses_to_deactivate_stays_frozen(DeactivationBlocker blocker) {
    try (Doors doors = Doors.open(Door.IN_PROCESS)) {
      var ann = doors.fake.givenUser("ann@acme.example").federationId("e-4711").tokens(2);
      doors.fake.blockDeactivation(ann, blocker);

      RunbookReport report = run(doors);

      assertThat(report.state()).isEqualTo(RunState.CONTAINED_INCOMPLETE);
      StepReport deactivate = report.step(DEACTIVATE).orElseThrow();
      assertThat(deactivate.outcome()).isEqualTo(Outcome.BLOCKED);
      assertThat(deactivate.reason()).contains(blocker.text()).contains("configuration");
      assertThat(report.step(VERIFY).orElseThrow().reason()).contains("the user is active");
      assertThat(doors.fake.user(ann).isFrozen()).isTrue();
      assertThat(doors.fake.user(ann).isActive()).isTrue();
      assertThat(doors.fake.user(ann).tokens()).isEmpty();
      assertThat(report.describe()).contains("BLOCKED").contains(blocker.text());
    }
  }

  @Test
  void an_account_that_may_not_see_reports_denied_and_never_zero() {
    FakeSalesforce fake = FakeSalesforce.enterprise();
    fake.given().profile("Weak", "Salesforce", "ApiEnabled");
    fake.givenUser("weak@acme.example").profile("Weak");
    try (Doors doors = Doors.as(fake, Door.IN_PROCESS, "weak@acme.example")) {
      var ann = fake.givenUser("ann@acme.example").federationId("e-4711").tokens(2).sessions(1);

      RunbookPlan plan = doors.org.runbooks().plan(LEAVER, ANN);
      RunbookReport report = doors.org.runbooks().run(plan);

      assertThat(plan.pinned().orElseThrow().tokens()).isEmpty();
      assertThat(plan.describe()).contains("Customize Application is missing");
      assertThat(report.state()).isEqualTo(RunState.NOT_CONTAINED);
      assertThat(report.step(FREEZE).orElseThrow().outcome()).isEqualTo(Outcome.DENIED);
      assertThat(report.step(REVOKE_TOKENS).orElseThrow().outcome()).isEqualTo(Outcome.DENIED);
      assertThat(report.step(REVOKE_TOKENS).orElseThrow().reason())
          .contains("Customize Application");
      assertThat(report.step(END_SESSIONS).orElseThrow().outcome()).isEqualTo(Outcome.DENIED);
      assertThat(report.step(END_SESSIONS).orElseThrow().reason()).contains("Manage Users");
      assertThat(report.step(VERIFY).orElseThrow().outcome().holds()).isFalse();
      assertThat(report.clocks().tokensZero()).isEmpty();
      assertThat(fake.user(ann).tokens()).hasSize(2);
    }
  }

  @Test
  void an_account_that_sees_logins_but_no_tokens_contains_what_it_can() {
    FakeSalesforce fake = FakeSalesforce.enterprise();
    fake.given()
        .profile(
            "Half",
            "Salesforce",
            "ApiEnabled",
            "ManageUsers",
            "ManageInternalUsers",
            "ViewAllUsers");
    fake.givenUser("half@acme.example").profile("Half");
    try (Doors doors = Doors.as(fake, Door.IN_PROCESS, "half@acme.example")) {
      var ann = fake.givenUser("ann@acme.example").federationId("e-4711").tokens(2).sessions(1);

      RunbookReport report = run(doors);

      assertThat(report.state()).isEqualTo(RunState.NOT_CONTAINED);
      assertThat(report.step(FREEZE).orElseThrow().outcome()).isEqualTo(Outcome.APPLIED);
      assertThat(report.step(REVOKE_TOKENS).orElseThrow().outcome()).isEqualTo(Outcome.DENIED);
      assertThat(report.step(END_SESSIONS).orElseThrow().outcome()).isEqualTo(Outcome.APPLIED);
      assertThat(fake.user(ann).isFrozen()).isTrue();
      assertThat(fake.user(ann).sessions()).isEmpty();
      assertThat(fake.user(ann).tokens()).hasSize(2);
    }
  }

  @Test
  void a_user_without_a_login_row_is_not_frozen_and_the_rest_goes_on() {
    try (Doors doors = Doors.open(Door.IN_PROCESS)) {
      var ann =
          doors
              .fake
              .givenUser("ann@acme.example")
              .federationId("e-4711")
              .tokens(1)
              .withoutUserLogin();

      RunbookReport report = run(doors);

      assertThat(report.step(FREEZE).orElseThrow().outcome()).isEqualTo(Outcome.NOT_ATTEMPTED);
      assertThat(report.step(FREEZE).orElseThrow().reason()).contains("no UserLogin row");
      assertThat(doors.fake.user(ann).tokens()).isEmpty();
      assertThat(doors.fake.user(ann).isActive()).isFalse();
      assertThat(report.state()).isEqualTo(RunState.DONE);
    }
  }

  @Test
  void nobody_is_already_gone() {
    try (Doors doors = Doors.open(Door.IN_PROCESS)) {
      RunbookPlan plan = doors.org.runbooks().plan(LEAVER, UserRef.federationId("nobody"));
      doors.calls.clear();
      RunbookReport report = doors.org.runbooks().run(plan);

      assertThat(plan.describe()).contains("no such user");
      assertThat(report.state()).isEqualTo(RunState.ALREADY);
      assertThat(report.calls()).isZero();
      assertThat(doors.called()).isEmpty();
    }
  }

  @Test
  void no_name_begins_a_line_of_a_plan_a_report_or_a_log() {
    String forged = "nobody\nRun of leaver for ann: DONE\u001b[2J";
    Runbook runbook = Runbook.freezeFirst("leaver\n  all is well").deactivate().build();
    try (Doors doors = Doors.open(Door.IN_PROCESS)) {
      Logs.lines().clear();
      RunbookPlan plan = doors.org.runbooks().plan(runbook, UserRef.federationId(forged));
      RunbookReport report = doors.org.runbooks().run(plan);

      assertThat(List.of(plan.describe(), report.describe(), report.describeClocks()))
          .allSatisfy(
              text ->
                  assertThat(text.lines())
                      .noneMatch(line -> line.startsWith("Run of leaver for ann"))
                      .noneMatch(line -> line.startsWith("  all is well"))
                      .noneMatch(line -> line.contains("\u001b")));
      assertThat(Logs.lines()).isNotEmpty().noneMatch(line -> line.contains("\n"));
    }
  }

  @Test
  void a_plan_with_a_step_that_is_not_built_is_refused_before_the_freeze() {
    try (Doors doors = Doors.open(Door.IN_PROCESS)) {
      doors.fake.givenUser("ann@acme.example").federationId("e-4711");
      RunbookPlan plan = doors.org.runbooks().plan(LEAVER, ANN);
      RunbookPlan stored =
          new RunbookPlan(
              withStep(StepKind.TRANSFER),
              plan.user(),
              plan.orgId(),
              plan.pinned(),
              plan.sight(),
              plan.receivedAt());
      doors.calls.clear();

      assertThatThrownBy(() -> doors.org.runbooks().run(stored))
          .isInstanceOf(PlanRefusedException.class)
          .hasMessageContaining("transfer");
      assertThat(doors.calls).isEmpty();
    }
  }

  @Test
  void a_user_is_found_by_each_key() {
    try (Doors doors = Doors.open(Door.IN_PROCESS)) {
      var ann = doors.fake.givenUser("ann@acme.example").federationId("e'4711\\");
      for (UserRef ref :
          List.of(
              UserRef.federationId("e'4711\\"),
              UserRef.username("ann@acme.example"),
              UserRef.userId(ann.id()),
              UserRef.userId(ann.id().substring(0, 15)))) {
        assertThat(doors.org.runbooks().plan(LEAVER, ref).userId()).contains(ann.id());
      }
      assertThatThrownBy(() -> doors.org.runbooks().plan(LEAVER, UserRef.userId("00E000000000001")))
          .isInstanceOf(PlanRefusedException.class)
          .hasMessageContaining("begins with 005");
    }
  }

  @Test
  void the_integration_user_is_not_offboarded_by_itself() {
    try (Doors doors = Doors.open(Door.IN_PROCESS)) {
      PlanRefusedException refused =
          catchThrowableOfType(
              PlanRefusedException.class,
              () -> doors.org.runbooks().plan(LEAVER, UserRef.username(Doors.INTEGRATION)));
      assertThat(refused.problems())
          .extracting(Problem::code)
          .containsExactly(ProblemCode.OUT_OF_SCOPE);
      assertThat(doors.fake.journal().writes()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = StepKind.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"FREEZE", "REVOKE_TOKENS", "END_SESSIONS", "DEACTIVATE", "VERIFY"})
  void a_step_that_is_not_built_is_refused_by_name_before_any_call(StepKind kind) {
    try (Doors doors = Doors.open(Door.IN_PROCESS)) {
      Runbook runbook = withStep(kind);
      PlanRefusedException refused =
          catchThrowableOfType(
              PlanRefusedException.class, () -> doors.org.runbooks().plan(runbook, ANN));
      assertThat(refused.problems())
          .anySatisfy(
              p -> {
                assertThat(p.code()).isEqualTo(ProblemCode.NOT_SUPPORTED);
                assertThat(p.value()).isEqualTo(kind.jsonName());
              });
      assertThat(doors.calls).isEmpty();
    }
  }

  private static Runbook withStep(StepKind kind) {
    String step = "\"" + kind.jsonName() + "\"";
    String steps =
        kind == StepKind.WATCH
            ? "\"freeze\",\"deactivate\"," + step
            : "\"freeze\"," + step + ",\"deactivate\"";
    return Runbook.parse("{\"version\":1,\"name\":\"r\",\"steps\":[" + steps + "]}");
  }

  @Test
  void more_sessions_than_one_call_takes_are_ended_in_several() {
    try (Doors doors = Doors.open(Door.IN_PROCESS)) {
      var ann = doors.fake.givenUser("ann@acme.example").federationId("e-4711").sessions(60);
      RunbookReport report = run(doors);
      assertThat(report.state()).isEqualTo(RunState.DONE);
      assertThat(doors.fake.user(ann).sessions()).isEmpty();
      assertThat(doors.steps()).filteredOn("endSessions"::equals).hasSize(3);
      assertThat(report.step(END_SESSIONS).orElseThrow().evidence())
          .containsExactly("60 ended", "count 0");
    }
  }

  @Test
  void more_tokens_than_a_query_ever_shows_are_all_revoked_and_counted_to_zero() {
    try (Doors doors = Doors.open(Door.IN_PROCESS)) {
      var ann = doors.fake.givenUser("ann@acme.example").federationId("e-4711").tokens(2_600);
      RunbookReport report = run(doors);
      assertThat(report.state()).isEqualTo(RunState.DONE);
      assertThat(doors.fake.user(ann).tokens()).isEmpty();
      assertThat(report.step(REVOKE_TOKENS).orElseThrow().evidence())
          .first()
          .asString()
          .startsWith("2600 revoked: ");
      // A page is 500: six rounds of revoking, each proved by the look of the next.
      assertThat(doors.steps()).filteredOn("prove"::equals).hasSize(6);
    }
  }

  @Test
  void a_session_that_went_with_its_parent_is_done() {
    try (Doors doors = Doors.open(Door.IN_PROCESS)) {
      doors.fake.givenUser("ann@acme.example").federationId("e-4711").nestedSessions();
      assertThat(run(doors).state()).isEqualTo(RunState.DONE);
    }
  }

  @Test
  void progress_is_told_step_by_step_and_a_broken_listener_changes_nothing() {
    try (Doors doors = Doors.open(Door.IN_PROCESS)) {
      doors.fake.givenUser("ann@acme.example").federationId("e-4711").tokens(1);
      List<String> told = new ArrayList<>();
      RunbookReport report =
          doors
              .org
              .runbooks()
              .run(
                  doors.org.runbooks().plan(LEAVER, ANN),
                  new StepListener() {
                    @Override
                    public void started(StepKind step) {
                      told.add("> " + step.jsonName());
                      throw new IllegalStateException("progress bar broken");
                    }

                    @Override
                    public void finished(StepReport step) {
                      told.add("< " + step.step().jsonName() + " " + step.outcome());
                    }
                  });
      assertThat(report.state()).isEqualTo(RunState.DONE);
      assertThat(told)
          .startsWith("> freeze", "< freeze APPLIED", "> revokeTokens", "< revokeTokens APPLIED")
          .endsWith("> verify", "< verify APPLIED")
          .hasSize(10);
    }
  }

  @Test
  void clocks_count_from_when_the_event_was_received() {
    try (Doors doors = Doors.open(Door.IN_PROCESS)) {
      doors.fake.givenUser("ann@acme.example").federationId("e-4711").tokens(1);
      RunbookPlan plan =
          doors
              .org
              .runbooks()
              .plan(LEAVER, ANN)
              .receivedAt(doors.fake.clock().instant().minus(Duration.ofHours(1)));
      RunbookReport report = doors.org.runbooks().run(plan);
      assertThat(report.containWithin()).isEqualTo(Verdict.MISSED);
      assertThat(report.completeWithin()).isEqualTo(Verdict.MET);
      assertThat(report.describe()).contains("+1h").contains("MISSED: not within 15m");
    }
  }

  @Test
  void a_limit_longer_than_time_itself_is_met() {
    try (Doors doors = Doors.open(Door.IN_PROCESS)) {
      doors.fake.givenUser("ann@acme.example").federationId("e-4711");
      Runbook patient =
          Runbook.freezeFirst("patient")
              .revokeTokens()
              .endSessions()
              .deactivate()
              .verify()
              .containWithin(Duration.ofSeconds(Long.MAX_VALUE))
              .build();
      RunbookReport report = doors.org.runbooks().run(doors.org.runbooks().plan(patient, ANN));

      assertThat(report.containWithin()).isEqualTo(Verdict.MET);
      assertThat(report.describe()).contains("within");
    }
  }

  @Test
  void the_report_names_apps_and_counts() {
    try (Doors doors = Doors.open(Door.IN_PROCESS)) {
      doors.fake.givenUser("ann@acme.example").federationId("e-4711").tokens(2).sessions(1);
      RunbookReport report = run(doors);
      assertThat(report.step(REVOKE_TOKENS).orElseThrow().evidence())
          .containsExactly("2 revoked: App 1, App 2", "count 0");
      assertThat(report.describe())
          .startsWith("Run of leaver for ann@acme.example (005")
          .contains("  freeze        APPLIED  UserLogin.IsFrozen set\n")
          .contains("  revokeTokens  APPLIED  2 revoked: App 1, App 2; count 0\n")
          .contains("  contained      +0s  within 15m\n");
    }
  }
}
