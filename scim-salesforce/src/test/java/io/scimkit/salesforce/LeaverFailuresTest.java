package io.scimkit.salesforce;

import static io.scimkit.mapping.runbook.StepKind.DEACTIVATE;
import static io.scimkit.mapping.runbook.StepKind.END_SESSIONS;
import static io.scimkit.mapping.runbook.StepKind.FREEZE;
import static io.scimkit.mapping.runbook.StepKind.REVOKE_TOKENS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.scimkit.mapping.runbook.Runbook;
import io.scimkit.salesforce.Doors.Door;
import io.scimkit.salesforce.auth.JwtBearer;
import io.scimkit.salesforce.auth.KeySource;
import io.scimkit.salesforce.auth.SignInException;
import io.scimkit.salesforce.auth.SignInProblem;
import io.scimkit.salesforce.runbook.RunState;
import io.scimkit.salesforce.runbook.RunbookPlan;
import io.scimkit.salesforce.runbook.RunbookReport;
import io.scimkit.salesforce.runbook.StepReport;
import io.scimkit.salesforce.runbook.UserRef;
import io.scimkit.testkit.FakeSalesforce;
import io.scimkit.testkit.Fault;
import io.scimkit.testkit.GivenUser;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens, a leaver stays frozen, and every step is tried. */
class LeaverFailuresTest {
  private static final Runbook LEAVER =
      Runbook.freezeFirst("leaver").revokeTokens().endSessions().deactivate().verify().build();

  private Doors doors;
  private FakeSalesforce fake;
  private GivenUser ann;
  private RunbookPlan plan;

  @BeforeEach
  void plan_the_leaver() {
    doors = Doors.open(Door.IN_PROCESS);
    fake = doors.fake;
    ann = fake.givenUser("ann@acme.example").federationId("e-4711").tokens(2).sessions(2);
    plan = doors.org.runbooks().plan(LEAVER, UserRef.federationId("e-4711"));
    fake.journal().clear();
    doors.calls.clear();
  }

  @AfterEach
  void every_planned_fault_fired() {
    fake.assertFaultsFired();
    doors.close();
  }

  private RunbookReport run() {
    return doors.org.runbooks().run(plan);
  }

  static List<Arguments> passing() {
    return List.of(
        Arguments.of(Fault.lostRequest()),
        Arguments.of(Fault.lostReply()),
        Arguments.of(Fault.cutReply()),
        Arguments.of(Fault.malformedReply()),
        Arguments.of(Fault.unavailable()),
        Arguments.of(Fault.expiredSession()));
  }

  @ParameterizedTest
  @MethodSource("passing")
  void passing_trouble_on_any_call_does_not_keep_a_leaver_from_being_done(Fault fault) {
    for (int call = 0; call < 6; call++) {
      GivenUser bob = fake.givenUser("bob" + call + "@acme.example").tokens(1).sessions(1);
      RunbookPlan bobs =
          doors.org.runbooks().plan(LEAVER, UserRef.username("bob" + call + "@acme.example"));
      fake.plan(fault).on("POST", "/services/").after(call);

      RunbookReport report = doors.org.runbooks().run(bobs);

      assertThat(report.state())
          .as("call %s: %s", call, report.describe())
          .isEqualTo(RunState.DONE);
      assertThat(fake.user(bob).isFrozen()).isTrue();
      assertThat(fake.user(bob).tokens()).isEmpty();
      assertThat(fake.user(bob).sessions()).isEmpty();
      assertThat(fake.user(bob).isActive()).isFalse();
    }
  }

  @Test
  void a_freeze_whose_reply_was_lost_is_found_done_and_not_written_again() {
    fake.plan(Fault.lostReply()).on("POST", "/composite");
    RunbookReport report = run();
    assertThat(report.state()).isEqualTo(RunState.DONE);
    assertThat(report.step(FREEZE).orElseThrow().outcome()).isEqualTo(Outcome.APPLIED);
    assertThat(report.step(FREEZE).orElseThrow().reason()).contains("a reply was lost");
    assertThat(fake.journal().writes()).filteredOn("UserLogin.IsFrozen"::equals).hasSize(1);
  }

  @Test
  void a_freeze_that_keeps_failing_is_reported_and_the_rest_is_still_tried() {
    fake.plan(Fault.rowLock("UserLogin")).times(3);
    RunbookReport report = run();
    assertThat(report.state()).isEqualTo(RunState.NOT_CONTAINED);
    StepReport freeze = report.step(FREEZE).orElseThrow();
    assertThat(freeze.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(freeze.errors()).extracting(ApiError::code).containsExactly("UNABLE_TO_LOCK_ROW");
    assertThat(report.step(REVOKE_TOKENS).orElseThrow().outcome()).isEqualTo(Outcome.APPLIED);
    assertThat(report.step(END_SESSIONS).orElseThrow().outcome()).isEqualTo(Outcome.APPLIED);
    assertThat(report.step(DEACTIVATE).orElseThrow().outcome()).isEqualTo(Outcome.APPLIED);

    RunbookReport again = run();
    assertThat(again.state()).isEqualTo(RunState.DONE);
    assertThat(fake.user(ann).isFrozen()).isTrue();
  }

  @Test
  void a_lock_that_passes_is_waited_out_by_trying_again() {
    fake.plan(Fault.rowLock("UserLogin")).times(2);
    fake.plan(Fault.rowLock("User")).times(2);
    assertThat(run().state()).isEqualTo(RunState.DONE);
  }

  @Test
  void tokens_that_the_org_will_not_revoke_leave_the_user_frozen_and_not_contained() {
    fake.plan(Fault.error(500, "UNKNOWN_EXCEPTION", "oops")).on("POST", "/revoke").times(6);
    RunbookReport report = run();
    assertThat(report.state()).isEqualTo(RunState.NOT_CONTAINED);
    StepReport tokens = report.step(REVOKE_TOKENS).orElseThrow();
    assertThat(tokens.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(tokens.reason()).contains("2 tokens are left").contains("oops");
    assertThat(fake.user(ann).isFrozen()).isTrue();
    assertThat(fake.user(ann).sessions()).isEmpty();
  }

  @Test
  void a_limit_that_stops_all_later_calls_leaves_the_user_frozen() {
    fake.plan(Fault.requestLimit()).on("POST", "/composite").after(1).times(3);
    RunbookReport report = run();
    assertThat(report.state()).isEqualTo(RunState.NOT_CONTAINED);
    assertThat(report.step(FREEZE).orElseThrow().outcome()).isEqualTo(Outcome.APPLIED);
    assertThat(report.steps().subList(1, 5))
        .extracting(StepReport::outcome)
        .containsOnly(Outcome.FAILED);
    assertThat(report.step(DEACTIVATE).orElseThrow().reason())
        .contains("REQUEST_LIMIT_EXCEEDED")
        .contains("24 hours");
    assertThat(fake.user(ann).isFrozen()).isTrue();
    assertThat(run().state()).isEqualTo(RunState.DONE);
  }

  @Test
  void a_blocked_run_is_finished_by_running_it_again_once_unblocked() {
    fake.plan(Fault.rowError("User", "FIELD_INTEGRITY_EXCEPTION", "named by a rule"));
    assertThat(run().state()).isEqualTo(RunState.CONTAINED_INCOMPLETE);
    fake.journal().clear();
    RunbookReport again = run();
    assertThat(again.state()).isEqualTo(RunState.DONE);
    assertThat(fake.journal().writes()).containsExactly("User.IsActive");
  }

  @Test
  void when_nobody_can_sign_in_any_more_the_run_says_so_in_every_step() {
    doors.fake.plan(Fault.expiredSession()).on("POST", "/composite").after(1);
    doors
        .fake
        .plan(Fault.error(400, "invalid_grant", "inactive user"))
        .on("POST", "/token")
        .times(3);
    RunbookReport report = run();
    assertThat(report.state()).isEqualTo(RunState.NOT_CONTAINED);
    assertThat(fake.user(ann).isFrozen()).isTrue();
    assertThat(report.step(DEACTIVATE).orElseThrow().reason()).contains("sign-in");
  }

  @Test
  void before_the_freeze_a_failed_sign_in_is_thrown() {
    try (Salesforce other =
        Salesforce.at(doors.org.binding())
            .credentials(JwtBearer.of("unknown-app", Doors.INTEGRATION, KeySource.of(Keys.rsa())))
            .http(fake.inProcess())
            .clock(fake.clock())
            .build()) {
      SignInException refused =
          catchThrowableOfType(SignInException.class, () -> other.runbooks().run(plan));
      assertThat(refused.problem()).isEqualTo(SignInProblem.UNKNOWN_CLIENT);
      assertThat(fake.user(ann).isFrozen()).isFalse();
    }
  }
}
