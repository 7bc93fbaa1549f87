package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.testkit.Wire.Reply;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** TYPEOF, toLabel() and convertTimezone(), days in the user's zone, and children page by page. */
class SoqlFunctionsTest extends DoorContract {

  private JsonObject first(String soql) {
    Reply reply = wire.query(soql);
    assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    return reply.object().getJsonArray("records").getJsonObject(0);
  }

  @Test
  void typeof_selects_by_what_the_parent_is() {
    wire.post("/sobjects/Case", "{'Subject':'mine'}");
    JsonObject owner =
        first(
                "SELECT Id, TYPEOF Owner WHEN User THEN Username, Profile.Name WHEN Group THEN Type"
                    + " ELSE Name END FROM Case")
            .getJsonObject("Owner");
    assertThat(owner.keySet()).containsExactly("attributes", "Username", "Profile");
    assertThat(owner.getJsonObject("attributes").getString("type")).isEqualTo("User");
    assertThat(owner.getString("Username")).isEqualTo("admin@acme.example");
    assertThat(owner.getJsonObject("Profile").getString("Name")).isEqualTo("System Administrator");
  }

  @Test
  void typeof_falls_back_to_else_and_then_to_null() {
    wire.post("/sobjects/Case", "{'Subject':'mine'}");
    JsonObject owner =
        first("SELECT TYPEOF Owner WHEN Group THEN Type ELSE Name, Email END FROM Case")
            .getJsonObject("Owner");
    assertThat(owner.keySet()).containsExactly("attributes", "Name", "Email");
    assertThat(first("SELECT TYPEOF Owner WHEN Group THEN Type END FROM Case").get("Owner"))
        .isEqualTo(JsonValue.NULL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT TYPEOF Account WHEN Account THEN Name END FROM Contact | MALFORMED_QUERY",
        "SELECT TYPEOF Owner WHEN Account THEN Name END FROM Case | MALFORMED_QUERY",
        "SELECT TYPEOF Owner WHEN Nope THEN Name END FROM Case | INVALID_TYPE",
        "SELECT TYPEOF Owner WHEN User THEN Nope END FROM Case | INVALID_FIELD",
        "SELECT TYPEOF Owner WHEN User THEN Name, Name END FROM Case | INVALID_FIELD",
        "SELECT TYPEOF Owner WHEN User THEN Name FROM Case | MALFORMED_QUERY",
        "SELECT TYPEOF Owner END FROM Case | MALFORMED_QUERY",
        "SELECT Owner.Name, TYPEOF Owner WHEN User THEN Name END FROM Case | INVALID_FIELD",
        "SELECT toLabel(Subject) FROM Case | MALFORMED_QUERY",
        "SELECT Status, toLabel(Status) FROM Case | INVALID_FIELD",
      })
  void what_the_functions_do_not_take_is_refused(String soql, String code) {
    Reply reply = wire.query(soql);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.code()).isEqualTo(code);
  }

  @Test
  void a_label_is_selected_filtered_and_named() {
    wire.post("/sobjects/Case", "{'Subject':'mine','Status':'New'}");
    JsonObject found =
        first("SELECT toLabel(Status), toLabel(Origin) l FROM Case WHERE toLabel(Status) = 'New'");
    assertThat(found.getString("Status")).isEqualTo("New");
    assertThat(found.keySet()).containsExactly("attributes", "Status", "l");
  }

  @Test
  void a_day_begins_where_the_running_user_lives() {
    // 03:30 of the next day in Auckland, 06:30 in Los Angeles.
    fake.clock().set(java.time.Instant.parse("2026-03-01T14:30:00Z"));
    wire.as(admin);
    wire.post("/sobjects/Account", "{'Name':'Now'}");
    assertThat(hourOf("convertTimezone(CreatedDate)")).isEqualTo(6);
    assertThat(hourOf("CreatedDate")).isEqualTo(14);
    wire.patch("/sobjects/User/" + admin.id(), "{'TimeZoneSidKey':'Pacific/Auckland'}");
    assertThat(hourOf("convertTimezone(CreatedDate)")).isEqualTo(3);
    fake.clock().advance(java.time.Duration.ofHours(6));
    wire.as(admin);
    assertThat(countOf("SELECT Id FROM Account WHERE CreatedDate = TODAY")).isEqualTo(1);
    wire.patch("/sobjects/User/" + admin.id(), "{'TimeZoneSidKey':'Asia/Tokyo'}");
    assertThat(countOf("SELECT Id FROM Account WHERE CreatedDate = YESTERDAY")).isEqualTo(1);
  }

  private int hourOf(String argument) {
    return first(
            "SELECT HOUR_IN_DAY("
                + argument
                + ") h FROM Account GROUP BY HOUR_IN_DAY("
                + argument
                + ")")
        .getInt("h");
  }

  @Test
  void children_beyond_a_page_are_fetched_by_their_own_url() {
    String account = wire.post("/sobjects/Account", "{'Name':'Parent'}").id();
    for (int i = 0; i < 450; i++) {
      fake.given().row("Contact", Map.of("LastName", "C" + i, "AccountId", account));
    }
    String soql = Wire.encode("SELECT Id, (SELECT LastName FROM Contacts) FROM Account");
    JsonObject contacts =
        wire.send(
                "GET",
                Wire.D + "/query?q=" + soql,
                "",
                "",
                Map.of("Sforce-Query-Options", "batchSize=200"))
            .object()
            .getJsonArray("records")
            .getJsonObject(0)
            .getJsonObject("Contacts");
    assertThat(contacts.getInt("totalSize")).isEqualTo(450);
    assertThat(contacts.getBoolean("done")).isFalse();
    int seen = contacts.getJsonArray("records").size();
    assertThat(seen).isEqualTo(200);
    while (contacts.containsKey("nextRecordsUrl")) {
      String next = contacts.getString("nextRecordsUrl");
      contacts = wire.send("GET", next, "", "", Map.of()).object();
      JsonArray more = contacts.getJsonArray("records");
      assertThat(more.getJsonObject(0).getString("LastName")).isEqualTo("C" + seen);
      seen += more.size();
    }
    assertThat(contacts.getBoolean("done")).isTrue();
    assertThat(seen).isEqualTo(450);
  }
}
