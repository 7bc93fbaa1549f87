package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.testkit.Wire.Reply;
import jakarta.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Declared objects and fields are there wherever the others are. */
class CustomSchemaTest extends DoorContract {
  private static final String INVOICE =
      """
      {
        "name": "Invoice__c",
        "fields": {
          "Number__c": "string(20) required write unique externalid",
          "Account__c": "reference(Account) children Invoices__r write indexed",
          "Amount__c": "currency write default 10.5",
          "State__c": { "is": "picklist(255) write restricted", "default": "Not Yet Sent",
                        "values": ["Not Yet Sent", "Paid"], "label": "Where it stands" }
        }
      }
      """;

  @Override
  FakeSalesforce newOrg() {
    return settings().build();
  }

  private static FakeSalesforceBuilder settings() {
    return FakeSalesforce.builder()
        .customObject(INVOICE)
        .customFields(
            "User",
            """
            { "Badge__c": "string(8) write unique externalid",
              "Level__c": "integer write default 1",
              "Site__c": { "is": "picklist(255) write restricted", "values": ["Bonn", "Ulm"] } }
            """);
  }

  private Reply invoice(String members) {
    return wire.post("/sobjects/Invoice__c", "{" + members + "}");
  }

  @Test
  void a_declared_object_is_described() {
    JsonObject described = wire.get("/sobjects/invoice__c/describe").object();
    assertThat(described.getBoolean("custom")).isTrue();
    assertThat(described.getString("label")).isEqualTo("Invoice");
    assertThat(described.getString("keyPrefix")).isEqualTo("a00");
    assertThat(described.getJsonArray("fields").getValuesAs(JsonObject.class))
        .extracting(field -> field.getString("name"))
        .startsWith("Id", "OwnerId", "Name", "Number__c", "Account__c", "Amount__c", "State__c")
        .contains("IsDeleted", "CreatedById");
    JsonObject number = described.getJsonArray("fields").getJsonObject(3);
    assertThat(number.getBoolean("externalId")).isTrue();
    assertThat(number.getBoolean("unique")).isTrue();
    assertThat(number.getBoolean("nillable")).isFalse();
    assertThat(described.getJsonArray("fields").getJsonObject(6).getString("label"))
        .isEqualTo("Where it stands");
    assertThat(wire.get("/sobjects/Account/describe").text()).contains("\"Invoices__r\"");
    assertThat(wire.get("/sobjects").text()).contains("\"Invoice__c\"");
  }

  @Test
  void several_values_and_shares_of_a_hundred_are_held() {
    use(
        FakeSalesforce.builder()
            .customFields(
                "User",
                """
                { "Skills__c": { "is": "multipicklist(400) write restricted",
                                 "values": ["Java", "SOQL", "Apex"] },
                  "Load__c": "percent write default 80" }
                """)
            .build());
    GivenUser ann = fake.givenUser("ann@acme.example");
    String path = "/sobjects/User/" + ann.id();
    assertThat(wire.patch(path, "{'Skills__c':'Java;Apex'}").status()).isEqualTo(204);
    assertThat(wire.patch(path, "{'Skills__c':'Java;Cobol'}").code())
        .isEqualTo("INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST");
    assertThat(countOf("SELECT Id FROM User WHERE Skills__c INCLUDES ('Apex') AND Load__c = 80"))
        .isEqualTo(1);
    assertThat(wire.get("/sobjects/User/describe").text())
        .contains("\"type\":\"multipicklist\"", "\"type\":\"percent\"");
  }

  @Test
  void its_rows_are_created_queried_and_recycled_like_others() {
    String account = fake.given().row("Account", Map.of("Name", "Acme"));
    String id = invoice("'Number__c':'A-1','Account__c':'" + account + "'").id();
    assertThat(id).startsWith("a00");
    JsonObject row =
        wire.query(
                "SELECT Account__r.Name, Amount__c, State__c, Owner.Name FROM Invoice__c WHERE Number__c = 'a-1'")
            .object()
            .getJsonArray("records")
            .getJsonObject(0);
    assertThat(row.getJsonObject("Account__r").getString("Name")).isEqualTo("Acme");
    assertThat(row.getJsonNumber("Amount__c")).hasToString("10.5");
    assertThat(row.getString("State__c")).isEqualTo("Not Yet Sent");
    assertThat(row.getJsonObject("Owner").getString("Name")).isEqualTo("Admin");
    assertThat(
            wire.query("SELECT Id, (SELECT Number__c FROM Invoices__r) FROM Account")
                .object()
                .getJsonArray("records")
                .getJsonObject(0)
                .getJsonObject("Invoices__r")
                .getInt("totalSize"))
        .isEqualTo(1);
    assertThat(wire.delete("/sobjects/Invoice__c/" + id).status()).isEqualTo(204);
    assertThat(countOf("SELECT Id FROM Invoice__c")).isZero();
    assertThat(
            wire.get("/queryAll?q=" + Wire.encode("SELECT Id FROM Invoice__c"))
                .object()
                .getInt("totalSize"))
        .isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "''                                       , REQUIRED_FIELD_MISSING                  , Number__c",
    "'''Number__c'':'''''                     , REQUIRED_FIELD_MISSING                  , Number__c",
    "'''Number__c'':''ABCDEFGHIJKLMNOPQRSTU''', STRING_TOO_LONG                         , Number__c",
    "'''Number__c'':''TAKEN'''                , DUPLICATE_VALUE                         , Number__c",
    "'''Number__c'':''1'',''State__c'':''Lost''', INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST, State__c",
  })
  void its_fields_hold_what_was_declared(String members, String code, String field) {
    invoice("'Number__c':'taken'");
    Reply reply = invoice(members);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.code()).isEqualTo(code);
    assertThat(reply.text()).contains("\"fields\":[\"" + field + "\"]");
  }

  @Test
  void users_carry_declared_fields_and_are_upserted_by_them() {
    Reply made = wire.patch("/sobjects/User/Badge__c/B-1", user("Site__c", "'Bonn'"));
    assertThat(made.status()).isEqualTo(201);
    assertThat(fake.user("bob@acme.example").field("Badge__c")).contains("B-1");
    assertThat(fake.user("bob@acme.example").field("Level__c")).contains("1");
    Reply again = wire.patch("/sobjects/User/Badge__c/b-1", "{'Level__c':7}");
    assertThat(again.object().getBoolean("created")).isFalse();
    assertThat(
            countOf(
                "SELECT Id FROM User WHERE Badge__c = 'B-1' AND Level__c > 6 AND Site__c = 'Bonn'"))
        .isEqualTo(1);
    assertThat(wire.patch("/sobjects/User/" + admin.id(), "{'Badge__c':'b-1'}").code())
        .isEqualTo("DUPLICATE_VALUE");
    assertThat(wire.get("/sobjects/User/Badge__c/B-1?fields=Username").text())
        .contains("bob@acme.example");
  }

  @Test
  void collections_and_bulk_jobs_know_them() {
    Reply rows =
        wire.post(
            "/composite/sobjects",
            "{'records':[{'attributes':{'type':'Invoice__c'},'Number__c':'1'},"
                + "{'attributes':{'type':'Invoice__c'}}]}");
    assertThat(rows.array().getJsonObject(0).getBoolean("success")).isTrue();
    assertThat(rows.text()).contains("REQUIRED_FIELD_MISSING");
    String job =
        "/jobs/ingest/"
            + wire.post(
                    "/jobs/ingest",
                    "{'object':'Invoice__c','operation':'upsert','externalIdFieldName':'Number__c'}")
                .id();
    wire.send(
        "PUT", Wire.D + job + "/batches", "text/csv", "Number__c,Amount__c\n1,7\n2,8\n", Map.of());
    wire.patch(job, "{'state':'UploadComplete'}");
    assertThat(wire.get(job).object().getInt("numberRecordsFailed")).isZero();
    assertThat(countOf("SELECT Id FROM Invoice__c WHERE Amount__c >= 7")).isEqualTo(2);
  }

  @Test
  void an_export_carries_declarations_and_rows() {
    invoice("'Number__c':'kept'");
    fake.givenUser("ann@acme.example").field("Badge__c", "X").owns("Invoice__c", 2);
    try (FakeSalesforce again = FakeSalesforce.importJson(fake.exportJson())) {
      assertThat(again.exportJson()).isEqualTo(fake.exportJson());
      assertThat(again.user("ann@acme.example").field("Badge__c")).contains("X");
      assertThat(again.count("Invoice__c")).isEqualTo(3);
      again.assertInvariants();
    }
  }

  @Test
  void snapshots_and_differences_know_them() {
    OrgSnapshot before = fake.snapshot();
    invoice("'Number__c':'A-1','Name':'First'");
    assertThat(fake.diff(before, fake.snapshot())).hasToString("Invoice__c First: created");
    fake.restore(before);
    assertThat(fake.count("Invoice__c")).isZero();
  }

  @Test
  void a_field_that_became_required_stops_the_next_save_of_a_row_without_it() {
    use(
        FakeSalesforce.builder()
            .customFields("User", "{\"Cost__c\": \"string(9) required write\"}")
            .build());
    GivenUser ann = fake.givenUser("ann@acme.example");
    assertThat(wire.post("/sobjects/User", user()).message())
        .isEqualTo("Required fields are missing: [Cost__c]");
    assertThat(wire.patch("/sobjects/User/" + ann.id(), "{'IsActive':false}").code())
        .isEqualTo("REQUIRED_FIELD_MISSING");
    assertThat(
            wire.patch("/sobjects/User/" + ann.id(), "{'IsActive':false,'Cost__c':'7'}").status())
        .isEqualTo(204);
  }
}
