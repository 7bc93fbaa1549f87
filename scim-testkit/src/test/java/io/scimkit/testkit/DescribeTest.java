package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.testkit.Wire.Reply;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescribeTest extends DoorContract {

  private JsonObject field(String object, String name) {
    return wire
        .get("/sobjects/" + object + "/describe")
        .object()
        .getJsonArray("fields")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(field -> field.getString("name").equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_version_lists_its_resources_and_who_asks() {
    JsonObject root = wire.get("").object();
    assertThat(root.getString("identity"))
        .isEqualTo(wire.base() + "/id/" + fake.orgId() + "/" + admin.id());
    assertThat(root.getString("jobs")).isEqualTo(Wire.D + "/jobs");
  }

  @Test
  void every_listed_object_can_be_described_and_agrees_with_the_list() {
    for (JsonObject listed :
        wire.get("/sobjects").object().getJsonArray("sobjects").getValuesAs(JsonObject.class)) {
      JsonObject full = wire.get("/sobjects/" + listed.getString("name") + "/describe").object();
      assertThat(full.entrySet()).containsAll(listed.entrySet());
      assertThat(full.getJsonArray("fields").getJsonObject(0).getString("name")).isEqualTo("Id");
    }
  }

  @Test
  void a_described_field_can_be_queried() {
    List<String> names =
        wire
            .get("/sobjects/UserLogin/describe")
            .object()
            .getJsonArray("fields")
            .getValuesAs(JsonObject.class)
            .stream()
            .map(field -> field.getString("name"))
            .toList();
    Reply reply = wire.query("SELECT " + String.join(", ", names) + " FROM UserLogin");
    assertThat(reply.status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "User, Username, string, 80, false, true, true, false",
    "User, IsActive, boolean, 0, false, true, true, true",
    "User, ProfileId, reference, 18, false, true, true, false",
    "User, FederationIdentifier, string, 512, true, true, true, false",
    "User, CreatedDate, datetime, 0, false, false, false, true",
    "Account, Name, string, 255, false, true, true, false",
    "GroupMember, GroupId, reference, 18, false, true, false, false",
  })
  void a_field_says_what_a_client_may_do_with_it(
      String object,
      String name,
      String type,
      int length,
      boolean nillable,
      boolean createable,
      boolean updateable,
      boolean defaulted) {
    JsonObject field = field(object, name);
    assertThat(field.getString("type")).isEqualTo(type);
    assertThat(field.getInt("length")).isEqualTo(length);
    assertThat(field.getBoolean("nillable")).isEqualTo(nillable);
    assertThat(field.getBoolean("createable")).isEqualTo(createable);
    assertThat(field.getBoolean("updateable")).isEqualTo(updateable);
    assertThat(field.getBoolean("defaultedOnCreate")).isEqualTo(defaulted);
  }

  @Test
  void the_head_of_an_object_is_given_alone_too() {
    JsonObject basic = wire.get("/sobjects/user").object();
    assertThat(basic.getJsonObject("objectDescribe").getString("name")).isEqualTo("User");
    assertThat(basic.getJsonArray("recentItems")).isEmpty();
  }

  @Test
  void a_path_with_two_resources_lists_the_methods_of_both() {
    Reply reply = wire.delete("/sobjects/User");
    assertThat(reply.status()).isEqualTo(405);
    assertThat(reply.message()).endsWith("Allowed are HEAD,GET,POST");
  }

  @Test
  void limits_count_what_was_used() {
    JsonObject before = wire.get("/limits").object().getJsonObject("DailyApiRequests");
    JsonObject after = wire.get("/limits").object().getJsonObject("DailyApiRequests");
    assertThat(after.getInt("Max")).isEqualTo(100_000);
    assertThat(before.getInt("Remaining") - after.getInt("Remaining")).isEqualTo(1);
  }

  @Test
  void what_changed_in_a_span_is_listed_and_other_spans_are_refused() {
    String kept = fake.given().row("Lead", java.util.Map.of("LastName", "Kept", "Company", "A"));
    String gone = fake.given().row("Lead", java.util.Map.of("LastName", "Gone", "Company", "A"));
    wire.delete("/sobjects/Lead/" + gone);
    String day = "?start=2026-01-05T00:00:00Z&end=2026-01-06T00:00:00Z";
    assertThat(wire.get("/sobjects/Lead/updated" + day).object().getJsonArray("ids"))
        .extracting(JsonValue::toString)
        .containsExactly('"' + kept + '"');
    JsonObject deleted = wire.get("/sobjects/Lead/deleted" + day).object();
    assertThat(deleted.getJsonArray("deletedRecords").getJsonObject(0).getString("id"))
        .isEqualTo(gone);
    assertThat(deleted.getString("latestDateCovered")).isEqualTo("2026-01-06T00:00:00.000+0000");
    for (String wrong :
        List.of("", "?start=x&end=y", "?start=2025-01-01T00:00:00Z&end=2026-01-06T00:00:00Z")) {
      assertThat(wire.get("/sobjects/Lead/updated" + wrong).code())
          .isEqualTo("INVALID_REPLICATION_DATE");
    }
  }
}
