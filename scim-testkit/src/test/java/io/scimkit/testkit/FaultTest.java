package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scimkit.testkit.Wire.Reply;
import io.scimkit.testkit.json.JsonSyntaxException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FaultTest extends DoorContract {

  @Test
  void a_lost_request_does_nothing() {
    fake.plan(Fault.lostRequest()).on("POST", "/sobjects/Case");
    assertThatThrownBy(() -> wire.post("/sobjects/Case", "{}"))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(fake.count("Case")).isZero();
    assertThat(wire.post("/sobjects/Case", "{}").status()).isEqualTo(201);
    assertThat(fake.journal().requests().get(0))
        .hasToString("#1 POST /services/data/v62.0/sobjects/Case -> 0 (lost request)");
    fake.assertFaultsFired();
  }

  @Test
  void a_lost_reply_and_a_cut_one_are_committed() {
    fake.plan(Fault.lostReply()).on("POST", "/sobjects/Case");
    fake.plan(Fault.cutReply()).on("POST", "/sobjects/Account");
    assertThatThrownBy(() -> wire.post("/sobjects/Case", "{}"))
        .isInstanceOf(UncheckedIOException.class);
    assertThatThrownBy(() -> wire.post("/sobjects/Account", "{'Name':'x'}"))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(fake.count("Case")).isEqualTo(1);
    assertThat(fake.count("Account")).isEqualTo(1);
    assertThat(fake.journal().writes()).containsExactly("Case.create", "Account.create");
  }

  @Test
  void replies_may_be_late_or_broken() {
    fake.plan(Fault.delay(Duration.ofMillis(5)));
    assertThat(wire.get("").status()).isEqualTo(200);
    fake.plan(Fault.malformedReply());
    Reply broken = wire.get("");
    assertThatThrownBy(broken::json).isInstanceOf(JsonSyntaxException.class);
    fake.plan(Fault.unavailable());
    Reply down = wire.get("");
    assertThat(down.status()).isEqualTo(503);
    assertThat(down.headers().get("content-type")).startsWith("text/html");
  }

  @Test
  void sessions_and_limits_fail_in_the_words_of_salesforce() {
    fake.plan(Fault.unauthorized());
    assertThat(wire.get("").code()).isEqualTo("INVALID_SESSION_ID");
    assertThat(wire.get("").status()).isEqualTo(200);
    fake.plan(Fault.requestLimit());
    assertThat(wire.get("").message()).isEqualTo("TotalRequests Limit exceeded.");
    fake.plan(Fault.concurrentLimit());
    Reply busy = wire.get("");
    assertThat(busy.status()).isEqualTo(403);
    assertThat(busy.message())
        .isEqualTo("ConcurrentRequests (Concurrent API Requests) Limit exceeded.");
    fake.plan(Fault.expiredSession());
    assertThat(wire.get("").code()).isEqualTo("INVALID_SESSION_ID");
    assertThat(wire.get("").code()).isEqualTo("INVALID_SESSION_ID");
  }

  @Test
  void rows_are_locked_or_refused_one_by_one() {
    GivenUser ann = fake.givenUser("ann@acme.example");
    fake.plan(Fault.rowLock("User")).times(2);
    assertThat(wire.patch("/sobjects/User/" + ann.id(), "{'Title':'x'}").code())
        .isEqualTo("UNABLE_TO_LOCK_ROW");
    assertThat(wire.patch("/sobjects/User/" + ann.id(), "{'Title':'x'}").code())
        .isEqualTo("UNABLE_TO_LOCK_ROW");
    assertThat(wire.patch("/sobjects/User/" + ann.id(), "{'Title':'x'}").status()).isEqualTo(204);
    fake.plan(Fault.rowError("Account", "FIELD_CUSTOM_VALIDATION_EXCEPTION", "Not today")).after(1);
    Reply rows =
        wire.post(
            "/composite/sobjects",
            "{'records':[{'attributes':{'type':'Account'},'Name':'a'},{'attributes':{'type':'Account'},'Name':'b'},{'attributes':{'type':'Account'},'Name':'c'}]}");
    assertThat(rows.array().getJsonObject(1).toString()).contains("Not today");
    assertThat(fake.count("Account")).isEqualTo(2);
    fake.plan(Fault.groupLock("GroupMember"));
    String body =
        "{'GroupId':'"
            + idOf("SELECT Id FROM Group WHERE DeveloperName = 'EMEA_Sales'")
            + "','UserOrGroupId':'"
            + ann.id()
            + "'}";
    assertThat(wire.post("/sobjects/GroupMember", body).message())
        .isEqualTo("Group membership operation already in progress");
  }

  @Test
  void an_org_may_be_slow_without_time_passing() {
    fake.plan(Fault.slow(Duration.ofHours(3))).on("GET", "/query");
    Instant before = fake.clock().instant();
    assertThat(wire.get("").status()).isEqualTo(200);
    assertThat(wire.query("SELECT Id FROM User").status()).isEqualTo(401);
    assertThat(Duration.between(before, fake.clock().instant())).isEqualTo(Duration.ofHours(3));
  }

  @Test
  void faults_of_rows_meet_the_rows_of_one_request_or_one_row() {
    String first = wire.post("/sobjects/Account", "{'Name':'a'}").id();
    String second = wire.post("/sobjects/Account", "{'Name':'b'}").id();
    fake.plan(Fault.rowLock("Account")).onRow(second.substring(0, 15)).times(2);
    String record = "{'attributes':{'type':'Account'},'id':'%s','Name':'c'}";
    Reply rows =
        wire.patch(
            "/composite/sobjects",
            "{'records':["
                + String.format(record, first)
                + ","
                + String.format(record, second)
                + "]}");
    assertThat(rows.array().getJsonObject(0).getBoolean("success")).isTrue();
    assertThat(rows.array().getJsonObject(1).toString()).contains("UNABLE_TO_LOCK_ROW");
    assertThatThrownBy(fake::assertFaultsFired).hasMessageContaining("on row " + second);
    assertThat(wire.delete("/sobjects/Account/" + second).code()).isEqualTo("UNABLE_TO_LOCK_ROW");
    fake.plan(Fault.rowError("Case", "UNKNOWN_EXCEPTION", "oops"))
        .on("POST", "/composite/sobjects")
        .containing("Second");
    assertThat(wire.post("/sobjects/Case", "{'Subject':'Second'}").status()).isEqualTo(201);
    assertThat(
            wire.post(
                    "/composite/sobjects",
                    "{'records':[{'attributes':{'type':'Case'},'Subject':'Second'}]}")
                .text())
        .contains("oops");
    fake.assertFaultsFired();
    PlannedFault plan = fake.plan(Fault.rowLock("Case"));
    assertThatIllegalArgumentException().isThrownBy(() -> plan.onRow("nonsense"));
  }

  @Test
  void a_fault_meets_what_it_is_planned_for_and_one_that_never_fired_fails_the_test() {
    fake.plan(Fault.error(500, "UNKNOWN_EXCEPTION", "oops"))
        .on("POST", "/sobjects")
        .containing("Second");
    assertThat(wire.post("/sobjects/Case", "{'Subject':'First'}").status()).isEqualTo(201);
    assertThatThrownBy(fake::assertFaultsFired)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("error UNKNOWN_EXCEPTION on POST /sobjects, fired 0 of 1");
    assertThat(wire.post("/sobjects/Case", "{'Subject':'Second'}").status()).isEqualTo(500);
    fake.assertFaultsFired();
  }
}
