package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.testkit.Wire.Reply;
import jakarta.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BulkQueryTest extends DoorContract {
  private String start(String operation, String soql) {
    Reply reply =
        wire.send(
            "POST",
            Wire.D + "/jobs/query",
            "application/json",
            "{\"operation\":\"" + operation + "\",\"query\":\"" + soql + "\"}",
            Map.of());
    assertThat(reply.status()).isEqualTo(200);
    return "/jobs/query/" + reply.id();
  }

  private void accounts(int count) {
    for (int i = 0; i < count; i++) {
      fake.given().row("Account", Map.of("Name", "Account " + i));
    }
  }

  @Test
  void rows_are_a_table_with_parents_in_dots_and_dates_in_utc() {
    fake.givenUser("ann@acme.example").owns("Account", 1);
    String job =
        start(
            "query", "SELECT name, Owner.Profile.Name, Phone, IsDeleted, CreatedDate FROM Account");
    assertThat(wire.get(job).object().getString("object")).isEqualTo("Account");
    assertThat(wire.get(job + "/results").text())
        .isEqualTo(
            "\"Name\",\"Owner.Profile.Name\",\"Phone\",\"IsDeleted\",\"CreatedDate\"\n"
                + "\"Account 1\",\"Standard User\",\"\",\"false\",\"2026-01-05T09:00:00.000Z\"\n");
  }

  @Test
  void locators_lead_to_the_end_which_says_null() {
    accounts(5);
    String results = start("query", "SELECT Name FROM Account ORDER BY Name") + "/results";
    Reply first = wire.get(results + "?maxRecords=3");
    assertThat(first.headers()).containsEntry("sforce-numberofrecords", "3");
    String locator = first.headers().get("sforce-locator");
    Reply second = wire.get(results + "?maxRecords=3&locator=" + locator);
    assertThat(second.text()).isEqualTo("\"Name\"\n\"Account 3\"\n\"Account 4\"\n");
    assertThat(second.headers()).containsEntry("sforce-locator", "null");
  }

  @Test
  void pages_can_be_read_side_by_side() {
    accounts(10_001);
    JsonObject pages =
        wire.get(start("query", "SELECT Name FROM Account") + "/resultPages").object();
    assertThat(pages.getBoolean("done")).isTrue();
    assertThat(pages.getJsonArray("resultPages"))
        .extracting(page -> page.asJsonObject().getString("resultUrl"))
        .extracting(url -> wire.send("GET", url, "", "", Map.of()))
        .extracting(reply -> reply.headers().get("sforce-numberofrecords"))
        .containsExactly("10000", "1");
    assertThat(
            wire.get(start("query", "SELECT Id FROM Case") + "/resultPages")
                .object()
                .getJsonArray("resultPages"))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"?locator=nope", "?locator=OTk", "?maxRecords=0", "?maxRecords=x"})
  void a_page_that_is_not_there_is_refused(String parameters) {
    accounts(1);
    String results = start("query", "SELECT Name FROM Account") + "/results";
    assertThat(wire.get(results + parameters).code()).isEqualTo("INVALID_INPUT");
  }

  @Test
  void results_are_asked_in_the_version_of_the_job_which_orders_the_columns() {
    accounts(1);
    String body = "{\"operation\":\"query\",\"query\":\"SELECT Name, IsDeleted FROM Account\"}";
    String old = "/services/data/v49.0/jobs/query";
    Reply made = wire.send("POST", old, "application/json", body, Map.of());
    String results = "/" + made.id() + "/results";
    assertThat(wire.send("GET", old + results, "", "", Map.of()).text())
        .startsWith("\"IsDeleted\",\"Name\"\n\"false\",\"Account 0\"");
    assertThat(wire.get("/jobs/query" + results).status()).isEqualTo(409);
  }

  @Test
  void a_job_that_is_not_over_is_not_deleted() {
    use(FakeSalesforce.builder().jobs(Progress.afterPolls(5)).build());
    Reply refused = wire.delete(start("query", "SELECT Id FROM User"));
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.text())
        .isEqualTo(
            "[{\"message\":\"Error encountered when deleting the job because the job is not"
                + " terminated\",\"errorCode\":\"API_ERROR\"}]");
  }

  @Test
  void query_all_reads_the_recycle_bin() {
    String id = fake.given().row("Account", Map.of("Name", "Gone"));
    wire.delete("/sobjects/Account/" + id);
    assertThat(wire.get(start("query", "SELECT Id FROM Account")).object())
        .containsEntry("numberRecordsProcessed", io.scimkit.testkit.json.Json.number(0));
    assertThat(wire.get(start("queryAll", "SELECT Id FROM Account") + "/results").text())
        .contains(id);
  }

  @ParameterizedTest
  @CsvSource({
    "SELECT Nope FROM Account, INVALID_FIELD",
    "SELECT Id FROM, MALFORMED_QUERY",
    "SELECT COUNT() FROM Account, API_ERROR",
    "SELECT COUNT(Id) FROM Account, API_ERROR",
    "'SELECT Id, (SELECT Id FROM Contacts) FROM Account', API_ERROR",
    "SELECT Id FROM Account OFFSET 1, API_ERROR",
  })
  void a_query_that_cannot_run_is_refused_at_once(String soql, String code) {
    Reply reply = wire.post("/jobs/query", "{'operation':'query','query':'" + soql + "'}");
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.code()).isEqualTo(code);
  }

  @Test
  void a_job_sees_what_its_maker_sees() {
    GivenUser weak = fake.givenUser("weak@acme.example");
    fake.givenUser("ann@acme.example").sessions(2);
    wire.as(weak);
    String job = start("query", "SELECT Id FROM AuthSession WHERE UsersId != '" + weak.id() + "'");
    assertThat(wire.get(job).object().getInt("numberRecordsProcessed")).isZero();
  }
}
