package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.testkit.Wire.Reply;
import jakarta.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Validation and duplicate rules that a test declares. */
class DeclaredRulesTest extends DoorContract {

  @Override
  FakeSalesforce newOrg() {
    return FakeSalesforce.builder()
        .validationRule(
            "User", row -> row.text("Department").isEmpty(), "Say the department.", "Department")
        .validationRule(
            "User", row -> row.isChanged("Title") && row.prior("Title").isPresent(), "Titles stay.")
        .validationRule(
            "User",
            row -> row.isNew() && row.isTrue("ForecastEnabled"),
            "No forecasts for " + "beginners.")
        .duplicateRule("Contact", DuplicateRule.alertingOn("Email").named("Same_Mail"))
        .duplicateRule("Lead", DuplicateRule.blockingOn("Email", "Company").saying("There is one."))
        .build();
  }

  private Reply contact(String email, Map<String, String> headers) {
    return wire.send(
        "POST",
        Wire.D + "/sobjects/Contact",
        "application/json",
        "{\"LastName\":\"Stone\",\"Email\":\"" + email + "\"}",
        headers);
  }

  @Test
  void every_broken_rule_is_said_with_its_field() {
    Reply reply = wire.post("/sobjects/User", user("ForecastEnabled", "true"));
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.array()).hasSize(2);
    assertThat(reply.code()).isEqualTo("FIELD_CUSTOM_VALIDATION_EXCEPTION");
    assertThat(reply.message()).isEqualTo("Say the department.");
    assertThat(reply.array().getJsonObject(0).getJsonArray("fields"))
        .hasToString("[\"Department\"]");
    assertThat(reply.array().getJsonObject(1).getString("message"))
        .isEqualTo("No forecasts for beginners.");
    assertThat(fake.journal().requests().get(1).refusals())
        .hasSize(2)
        .allMatch(refusal -> refusal.rule().equals("CustomValidation"));
    assertThat(wire.post("/sobjects/User", user("Department", "'HR'")).status()).isEqualTo(201);
  }

  @Test
  void rows_of_collections_and_bulk_jobs_obey_them_one_by_one() {
    Reply rows =
        wire.post(
            "/composite/sobjects",
            "{'records':["
                + user("attributes", "{'type':'User'}", "ForecastEnabled", "true")
                + ","
                + user("attributes", "{'type':'User'}", "Department", "'HR'")
                + "]}");
    JsonObject failed = rows.array().getJsonObject(0);
    assertThat(failed.getJsonArray("errors")).hasSize(2);
    assertThat(failed.getJsonArray("errors").getJsonObject(0).getString("statusCode"))
        .isEqualTo("FIELD_CUSTOM_VALIDATION_EXCEPTION");
    assertThat(rows.array().getJsonObject(1).getBoolean("success")).isTrue();
    String job =
        "/jobs/ingest/" + wire.post("/jobs/ingest", "{'object':'User','operation':'update'}").id();
    String csv = "Id,Department,Title\n" + admin.id() + ",,x\n";
    wire.send("PUT", Wire.D + job + "/batches", "text/csv", csv, Map.of());
    wire.patch(job, "{'state':'UploadComplete'}");
    assertThat(wire.get(job + "/failedResults").text())
        .contains("FIELD_CUSTOM_VALIDATION_EXCEPTION:Say the department.:Department --");
  }

  @Test
  void a_rule_knows_what_was_before() {
    GivenUser ann = fake.givenUser("ann@acme.example").field("Department", "HR");
    String path = "/sobjects/User/" + ann.id();
    assertThat(wire.patch(path, "{'Title':'Boss'}").status()).isEqualTo(204);
    assertThat(wire.patch(path, "{'Title':'Boss','City':'Ulm'}").status()).isEqualTo(204);
    Reply reply = wire.patch(path, "{'Title':'Chief'}");
    assertThat(reply.message()).isEqualTo("Titles stay.");
    assertThat(fake.user(ann).field("Title")).contains("Boss");
  }

  @Test
  void a_rule_that_fails_itself_is_named_and_saves_nothing() {
    use(
        FakeSalesforce.builder()
            .validationRule("Account", row -> row.text("Nmae").isEmpty(), "Say the name.")
            .build());
    Reply reply = wire.post("/sobjects/Account", "{'Name':'Acme'}");
    assertThat(reply.status()).isEqualTo(500);
    assertThat(reply.message()).contains("Say the name.", "Account.Nmae, which is not");
    assertThat(
            wire.post(
                    "/composite/sobjects",
                    "{'allOrNone':true,'records':[{'attributes':{'type':'Account'},'Name':'Acme'}]}")
                .text())
        .contains("Account.Nmae");
    assertThat(fake.count("Account")).isZero();
    assertThat(wire.post("/sobjects/Lead", "{'LastName':'A','Company':'C'}").status())
        .isEqualTo(201);
  }

  @Test
  void seeding_passes_by_them() {
    assertThat(fake.givenUser("cy@acme.example").field("Title", "x").field("Title", "y").id())
        .startsWith("005");
    fake.given().row("Lead", Map.of("LastName", "A", "Company", "C", "Email", "a@b.example"));
    fake.given().row("Lead", Map.of("LastName", "A", "Company", "C", "Email", "a@b.example"));
    assertThat(fake.count("Lead")).isEqualTo(2);
  }

  @Test
  void a_duplicate_is_reported_in_the_form_of_the_platform() {
    String first = contact("stone@acme.example", Map.of()).id();
    Reply reply = contact("STONE@acme.example", Map.of());
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.code()).isEqualTo("DUPLICATES_DETECTED");
    assertThat(reply.message()).isEqualTo("Use one of these records?");
    JsonObject result = reply.array().getJsonObject(0).getJsonObject("duplicateResut");
    assertThat(result.getBoolean("allowSave")).isTrue();
    assertThat(result.getString("duplicateRule")).isEqualTo("Same_Mail");
    assertThat(result.getString("duplicateRuleEntityType")).isEqualTo("Contact");
    JsonObject match = result.getJsonArray("matchResults").getJsonObject(0);
    assertThat(match.getInt("size")).isEqualTo(1);
    JsonObject record = match.getJsonArray("matchRecords").getJsonObject(0).getJsonObject("record");
    assertThat(record)
        .hasToString(
            "{\"attributes\":{\"type\":\"Contact\",\"url\":\"/services/data/v62.0/sobjects/Contact/"
                + first
                + "\"},\"Id\":\""
                + first
                + "\"}");
    Reply details =
        contact(
            "stone@acme.example",
            Map.of("Sforce-Duplicate-Rule-Header", "includeRecordDetails=true"));
    assertThat(details.text()).contains("\"LastName\":\"Stone\"");
  }

  @ParameterizedTest
  @CsvSource({
    "''                                      , 400",
    "allowSave=false                         , 400",
    "allowSave=true                          , 201",
    "'runAsCurrentUser=true; allowSave=TRUE;', 201",
  })
  void an_alert_is_passed_by_a_client_who_says_so(String header, int status) {
    contact("stone@acme.example", Map.of());
    Map<String, String> headers =
        header.isEmpty() ? Map.of() : Map.of("Sforce-Duplicate-Rule-Header", header);
    assertThat(contact("stone@acme.example", headers).status()).isEqualTo(status);
  }

  @Test
  void a_subrequest_of_a_composite_says_so_for_itself() {
    contact("stone@acme.example", Map.of());
    String sub =
        "{'method':'POST','url':'/services/data/v62.0/sobjects/Contact','referenceId':'%s',"
            + "'body':{'LastName':'S','Email':'stone@acme.example'}%s}";
    Reply reply =
        wire.post(
            "/composite",
            "{'compositeRequest':["
                + sub.formatted("a", "")
                + ","
                + sub.formatted(
                    "b", ",'httpHeaders':{'Sforce-Duplicate-Rule-Header':'allowSave=true'}")
                + "]}");
    assertThat(reply.object().getJsonArray("compositeResponse").getValuesAs(JsonObject.class))
        .extracting(each -> each.getInt("httpStatusCode"))
        .containsExactly(400, 201);
  }

  @Test
  void a_block_is_passed_by_nobody_and_an_edit_counts_when_it_touches_the_fields() {
    String lead = "{'LastName':'A','Company':'C','Email':'%s'}";
    wire.post("/sobjects/Lead", lead.formatted("a@b.example"));
    String other = wire.post("/sobjects/Lead", lead.formatted("c@d.example")).id();
    Reply refused =
        wire.send(
            "PATCH",
            Wire.D + "/sobjects/Lead/" + other,
            "application/json",
            "{\"Email\":\"a@b.example\"}",
            Map.of("Sforce-Duplicate-Rule-Header", "allowSave=true"));
    assertThat(refused.code()).isEqualTo("DUPLICATES_DETECTED");
    assertThat(refused.message()).isEqualTo("There is one.");
    assertThat(wire.patch("/sobjects/Lead/" + other, "{'FirstName':'B'}").status()).isEqualTo(204);
    assertThat(
            wire.patch("/sobjects/Lead/" + other, "{'Email':'A@B.example','Company':'D'}").status())
        .isEqualTo(204);
  }
}
