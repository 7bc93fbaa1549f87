package io.scimkit.salesforce;

import static io.scimkit.mapping.runbook.StepKind.DEACTIVATE;
import static io.scimkit.mapping.runbook.StepKind.FREEZE;
import static io.scimkit.mapping.runbook.StepKind.REVOKE_TOKENS;
import static io.scimkit.mapping.runbook.StepKind.VERIFY;
import static org.assertj.core.api.Assertions.assertThat;
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
import io.scimkit.salesforce.runbook.StepReport;
import io.scimkit.salesforce.runbook.UserRef;
import io.scimkit.testkit.FakeSalesforce;
import io.scimkit.testkit.Fault;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an empty or a failed answer proves, and what it does not. */
class LeaverSightTest {
  private static final Runbook LEAVER =
      Runbook.freezeFirst("leaver").revokeTokens().endSessions().deactivate().verify().build();
  private static final UserRef ANN = UserRef.federationId("e-4711");
  private static final String WEAK = "weak@acme.example";

  private static FakeSalesforce fakeWithWeakAccount() {
    FakeSalesforce fake = FakeSalesforce.enterprise();
    fake.given().profile("Weak", "Salesforce", "ApiEnabled");
    fake.givenUser(WEAK).profile("Weak");
    return fake;
  }

  private static StepReport step(RunbookReport report, StepKind kind) {
    return report.step(kind).orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(Door.class)
  void a_user_whom_the_account_may_not_see_is_denied_and_not_already_gone(Door door) {
    try (Doors doors = Doors.as(fakeWithWeakAccount(), door, WEAK)) {
      RunbookPlan plan = doors.org.runbooks().plan(LEAVER, UserRef.federationId("nobody"));
      RunbookReport report = doors.org.runbooks().run(plan);

      assertThat(plan.describe()).contains("Manage Users is missing");
      assertThat(report.state()).isEqualTo(RunState.NOT_CONTAINED);
      assertThat(report.steps())
          .hasSize(5)
          .allSatisfy(
              step -> {
                assertThat(step.outcome()).isEqualTo(Outcome.DENIED);
                assertThat(step.reason()).contains("Manage Users");
              });
      assertThat(report.clocks().contained()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Door.class)
  void a_user_row_that_is_hidden_from_the_account_is_denied_in_every_step(Door door) {
    FakeSalesforce fake = fakeWithWeakAccount();
    fake.givenUser("ann@acme.example").federationId("e-4711");
    BentReplies hidden =
        new BentReplies()
            .body("guard", "deactivate", BentReplies.noRows())
            .failing("deactivate", "guard", 400, "PROCESSING_HALTED")
            .body("user", "deactivate", BentReplies.noRows())
            .body("user", "sessions", BentReplies.noRows());
    RunbookPlan plan;
    try (Doors seeing = Doors.of(fake, door)) {
      plan = seeing.org.runbooks().plan(LEAVER, ANN);
      try (Doors doors = Doors.bent(fake, door, WEAK, hidden)) {
        RunbookReport report = doors.org.runbooks().run(plan);

        assertThat(report.state()).isEqualTo(RunState.NOT_CONTAINED);
        assertThat(step(report, FREEZE).outcome()).isEqualTo(Outcome.DENIED);
        assertThat(step(report, DEACTIVATE).outcome()).isEqualTo(Outcome.DENIED);
        assertThat(step(report, DEACTIVATE).reason()).contains("Manage Users");
        assertThat(step(report, VERIFY).outcome()).isEqualTo(Outcome.DENIED);
        assertThat(step(report, VERIFY).reason()).contains("the user (Manage Users)");
      }
    }
  }

  @Test
  void a_permission_that_was_lost_since_the_plan_makes_no_login_row_denied() {
    FakeSalesforce fake = fakeWithWeakAccount();
    fake.givenUser("ann@acme.example").federationId("e-4711");
    try (Doors strong = Doors.of(fake, Door.IN_PROCESS)) {
      RunbookPlan plan = strong.org.runbooks().plan(LEAVER, ANN);
      assertThat(plan.sight().logins()).isTrue();
      try (Doors weak = Doors.as(fake, Door.IN_PROCESS, WEAK)) {
        RunbookReport report = weak.org.runbooks().run(plan);
        assertThat(step(report, FREEZE).outcome()).isEqualTo(Outcome.DENIED);
        assertThat(report.state()).isEqualTo(RunState.NOT_CONTAINED);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Door.class)
  void tokens_that_could_not_be_counted_are_revoked_all_the_same(Door door) {
    FakeSalesforce fake = FakeSalesforce.enterprise();
    var ann = fake.givenUser("ann@acme.example").federationId("e-4711").tokens(2);
    BentReplies uncounted = new BentReplies().failing("tokenCount", "tokens", 500, "QUERY_TIMEOUT");
    try (Doors doors = Doors.bent(fake, door, Doors.INTEGRATION, uncounted)) {
      RunbookReport report = doors.org.runbooks().run(doors.org.runbooks().plan(LEAVER, ANN));

      assertThat(fake.user(ann).tokens()).isEmpty();
      assertThat(step(report, REVOKE_TOKENS).outcome()).isEqualTo(Outcome.FAILED);
      assertThat(step(report, REVOKE_TOKENS).reason()).contains("could not be counted");
      assertThat(step(report, REVOKE_TOKENS).evidence()).contains("2 revoked: App 1, App 2");
      // Verify counts by itself.
      assertThat(report.state()).isEqualTo(RunState.CONTAINED_INCOMPLETE);
    }
  }

  @Test
  void a_count_that_is_no_whole_number_is_no_zero() {
    FakeSalesforce fake = FakeSalesforce.enterprise();
    fake.givenUser("ann@acme.example").federationId("e-4711");
    for (String number : new String[] {"1e999999999", "0.5", "4294967296", "-4294967296"}) {
      BentReplies odd =
          new BentReplies()
              .part(
                  "tokens",
                  "user",
                  p ->
                      BentReplies.with(
                          p,
                          "body",
                          BentReplies.with(
                              p.getJsonObject("body"),
                              "totalSize",
                              Json.createValue(new BigDecimal(number)))));
      try (Doors plain = Doors.of(fake, Door.IN_PROCESS);
          Doors doors = Doors.bent(fake, Door.IN_PROCESS, Doors.INTEGRATION, odd)) {
        RunbookReport report = doors.org.runbooks().run(plain.org.runbooks().plan(LEAVER, ANN));
        assertThat(step(report, VERIFY).outcome()).as(number).isEqualTo(Outcome.FAILED);
      }
    }
  }

  @Test
  void a_login_that_could_not_be_read_is_not_taken_for_none() {
    FakeSalesforce fake = FakeSalesforce.enterprise();
    fake.givenUser("ann@acme.example").federationId("e-4711").withoutUserLogin();
    BentReplies unread = new BentReplies().failing("login", "user", 500, "QUERY_TIMEOUT");
    try (Doors doors = Doors.bent(fake, Door.IN_PROCESS, Doors.INTEGRATION, unread)) {
      RunbookReport report = doors.org.runbooks().run(doors.org.runbooks().plan(LEAVER, ANN));
      assertThat(step(report, VERIFY).outcome()).isEqualTo(Outcome.FAILED);
      assertThat(step(report, VERIFY).reason()).contains("the login could not be read");
      assertThat(report.state()).isEqualTo(RunState.NOT_CONTAINED);
    }
  }

  @Test
  void what_the_account_may_see_may_be_hidden_too_and_then_counts_as_nothing() {
    FakeSalesforce fake = FakeSalesforce.enterprise();
    var ann = fake.givenUser("ann@acme.example").federationId("e-4711").tokens(1);
    BentReplies blind = new BentReplies().failing("sight", "sight", 400, "INVALID_TYPE");
    try (Doors doors = Doors.bent(fake, Door.IN_PROCESS, Doors.INTEGRATION, blind)) {
      RunbookReport report = doors.org.runbooks().run(doors.org.runbooks().plan(LEAVER, ANN));
      assertThat(fake.user(ann).isFrozen()).isTrue();
      assertThat(fake.user(ann).tokens()).isEmpty();
      assertThat(fake.user(ann).isActive()).isFalse();
      assertThat(step(report, REVOKE_TOKENS).outcome()).isEqualTo(Outcome.DENIED);
      assertThat(report.state()).isEqualTo(RunState.NOT_CONTAINED);
    }
  }

  @Test
  void a_freeze_whose_first_query_failed_tells_that_failure() {
    FakeSalesforce fake = FakeSalesforce.enterprise();
    fake.givenUser("ann@acme.example").federationId("e-4711");
    BentReplies failing =
        new BentReplies()
            .failing("login", "freeze", 500, "QUERY_TIMEOUT")
            .body("any", "freeze", unfrozen())
            .failing("freeze", "any", 400, "PROCESSING_HALTED");
    try (Doors doors = Doors.bent(fake, Door.IN_PROCESS, Doors.INTEGRATION, failing)) {
      RunbookReport report = doors.org.runbooks().run(doors.org.runbooks().plan(LEAVER, ANN));
      assertThat(step(report, FREEZE).outcome()).isEqualTo(Outcome.FAILED);
      assertThat(step(report, FREEZE).reason()).contains("QUERY_TIMEOUT");
    }
  }

  private static JsonObject unfrozen() {
    return BentReplies.with(
        BentReplies.noRows(),
        "records",
        Json.createArrayBuilder()
            .add(Json.createObjectBuilder().add("Id", "0Yw000000000001AAA").add("IsFrozen", false))
            .build());
  }

  @ParameterizedTest
  @EnumSource(Door.class)
  void a_run_whose_only_write_lost_its_reply_is_done_and_not_already(Door door) {
    try (Doors doors = Doors.open(door)) {
      doors.fake.givenUser("ann@acme.example").federationId("e-4711").tokens(1).inactive().frozen();
      RunbookPlan plan = doors.org.runbooks().plan(LEAVER, ANN);
      doors.fake.plan(Fault.lostReply()).on("POST", "/revoke");

      RunbookReport report = doors.org.runbooks().run(plan);

      assertThat(step(report, REVOKE_TOKENS).outcome()).isEqualTo(Outcome.APPLIED);
      assertThat(step(report, REVOKE_TOKENS).evidence())
          .containsExactly("1 asked for without a reply", "count 0");
      assertThat(report.state()).isEqualTo(RunState.DONE);
    }
  }

  @Test
  void a_login_that_could_not_be_read_for_the_plan_is_not_called_none() {
    FakeSalesforce fake = FakeSalesforce.enterprise();
    fake.givenUser("ann@acme.example").federationId("e-4711");
    BentReplies failing = new BentReplies().failing("login", "sight", 500, "QUERY_TIMEOUT");
    try (Doors doors = Doors.bent(fake, Door.IN_PROCESS, Doors.INTEGRATION, failing)) {
      assertThat(doors.org.runbooks().plan(LEAVER, ANN).describe())
          .contains("no UserLogin row was shown");
    }
  }

  @Test
  void a_federation_id_in_another_case_is_not_taken_for_the_same() {
    try (Doors doors = Doors.open(Door.IN_PROCESS)) {
      doors.fake.givenUser("ann@acme.example").federationId("E-4711");
      PlanRefusedException refused =
          catchThrowableOfType(
              PlanRefusedException.class, () -> doors.org.runbooks().plan(LEAVER, ANN));
      assertThat(refused.problems())
          .extracting(Problem::code)
          .containsExactly(ProblemCode.AMBIGUOUS);
      assertThat(refused).hasMessageContaining("E-4711").hasMessageContaining("UserRef.userId");
    }
  }
}
