package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.testkit.Wire.Reply;
import io.scimkit.testkit.behavior.UpsertByIdLookup;
import jakarta.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalIdTest extends DoorContract {
  private static final String ANN = "/sobjects/User/FederationIdentifier/e-4711";

  @Test
  void a_row_is_read_changed_and_deleted_by_its_external_id() {
    fake.given().row("Contact", Map.of("LastName", "Stone", "Email", "ann@acme.example"));
    String path = "/sobjects/Contact/Email/ann%40acme.example";
    assertThat(wire.get(path + "?fields=LastName").object().getString("LastName"))
        .isEqualTo("Stone");
    assertThat(wire.patch(path, "{'LastName':'Field'}").object().getBoolean("created")).isFalse();
    assertThat(wire.delete(path).status()).isEqualTo(204);
    assertThat(wire.get(path).code()).isEqualTo("NOT_FOUND");
  }

  @Test
  void an_upsert_makes_the_row_with_the_value_of_the_path() {
    Reply reply = wire.patch(ANN, user());
    assertThat(reply.status()).isEqualTo(201);
    assertThat(reply.object().getBoolean("created")).isTrue();
    assertThat(fake.user("bob@acme.example").field("FederationIdentifier")).contains("e-4711");
    assertThat(fake.journal().writes()).containsExactly("User.create");
  }

  @Test
  void update_only_makes_nothing() {
    assertThat(wire.patch(ANN + "?updateOnly=true", user()).status()).isEqualTo(404);
    assertThat(fake.journal().writes()).isEmpty();
  }

  @Test
  void before_version_46_an_update_is_answered_without_body() {
    fake.givenUser("ann@acme.example").federationId("e-4711");
    Reply reply =
        wire.send(
            "PATCH",
            "/services/data/v45.0" + ANN,
            "application/json",
            "{\"Title\":\"x\"}",
            Map.of());
    assertThat(reply.status()).isEqualTo(204);
    assertThat(reply.text()).isEmpty();
  }

  @Test
  void several_rows_are_listed_and_nothing_is_written() {
    for (int i = 0; i < 2; i++) {
      fake.given().row("Contact", Map.of("LastName", "Stone", "Email", "ann@acme.example"));
    }
    Reply reply = wire.patch("/sobjects/Contact/Email/ann%40acme.example", "{'LastName':'x'}");
    assertThat(reply.status()).isEqualTo(300);
    assertThat(reply.array()).hasSize(2);
    assertThat(reply.array().getString(0)).startsWith(Wire.D + "/sobjects/Contact/003");
    assertThat(fake.journal().writes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Title", "Nope", "EmployeeNumber"})
  void other_fields_address_nothing(String name) {
    Reply reply = wire.patch("/sobjects/User/" + name + "/x", user());
    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.message())
        .isEqualTo("Provided external ID field does not exist or is not accessible: " + name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"FederationIdentifier", "Id"})
  void the_body_must_not_repeat_the_path(String name) {
    Reply reply = wire.patch(ANN, "{'" + name + "':'e-4711'}");
    assertThat(reply.code()).isEqualTo("INVALID_FIELD");
    assertThat(reply.message())
        .isEqualTo("The " + name + " field should not be specified in the sobject data.");
  }

  @Test
  void id_lookup_fields_can_be_switched_off() {
    use(FakeSalesforce.builder().behavior(UpsertByIdLookup.REFUSED).build());
    assertThat(wire.patch(ANN, user()).status()).isEqualTo(404);
  }

  @Test
  void by_id_a_row_is_changed_and_without_an_id_one_is_made() {
    GivenUser ann = fake.givenUser("ann@acme.example");
    assertThat(wire.patch("/sobjects/User/Id/" + ann.id(), "{'Title':'x'}").status())
        .isEqualTo(200);
    Reply made = wire.post("/sobjects/User/Id", user());
    assertThat(made.status()).isEqualTo(201);
    assertThat(made.object().getBoolean("created")).isTrue();
  }

  @Test
  void a_collection_is_upserted_row_by_row() {
    fake.givenUser("ann@acme.example").federationId("e-4711");
    Reply reply =
        wire.patch(
            "/composite/sobjects/User/FederationIdentifier",
            "{'records':[{'attributes':{'type':'User'},'FederationIdentifier':'e-4711','Title':'x'},"
                + "{'attributes':{'type':'User'},'Title':'no value'},"
                + user("FederationIdentifier", "'e-4712'", "attributes", "{'type':'User'}")
                + "]}");
    assertThat(reply.array().getJsonObject(0).getBoolean("created")).isFalse();
    JsonObject refused = reply.array().getJsonObject(1);
    assertThat(refused.getJsonArray("errors").getJsonObject(0).getString("statusCode"))
        .isEqualTo("MISSING_ARGUMENT");
    assertThat(reply.array().getJsonObject(2).getBoolean("created")).isTrue();
  }

  @Test
  void a_collection_takes_all_back_when_one_row_fails_and_all_or_none_is_asked() {
    Reply reply =
        wire.patch(
            "/composite/sobjects/User/FederationIdentifier",
            "{'allOrNone':true,'records':["
                + user("FederationIdentifier", "'e-1'", "attributes", "{'type':'User'}")
                + ",{'attributes':{'type':'User'},'FederationIdentifier':'e-2'}]}");
    JsonObject first = reply.array().getJsonObject(0);
    assertThat(first.getJsonArray("errors").getJsonObject(0).getString("statusCode"))
        .isEqualTo("ALL_OR_NONE_OPERATION_ROLLED_BACK");
    assertThat(countOf("SELECT COUNT() FROM User WHERE FederationIdentifier = 'e-1'")).isZero();
  }
}
