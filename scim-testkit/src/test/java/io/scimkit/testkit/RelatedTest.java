package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.testkit.Wire.Reply;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code addGetRelated} of Camel's composites: GET sobjects/X/id/relationship. */
class RelatedTest extends DoorContract {
  private String account;

  @BeforeEach
  void fill() {
    account = wire.post("/sobjects/Account", "{'Name':'Acme'}").id();
    wire.post("/sobjects/Contact", "{'LastName':'Stone','AccountId':'" + account + "'}");
    wire.post("/sobjects/Contact", "{'LastName':'Field','AccountId':'" + account + "'}");
  }

  private String path(String relationship) {
    return "/sobjects/Account/" + account + "/" + relationship;
  }

  @Test
  void a_parent_is_answered_as_a_row() {
    JsonObject owner = wire.get(path("Owner") + "?fields=Username").object();
    assertThat(owner.getString("Username")).isEqualTo("admin@acme.example");
    assertThat(owner.getJsonObject("attributes").getString("url"))
        .isEqualTo(Wire.D + "/sobjects/User/" + admin.id());
    assertThat(wire.patch(path("owner"), "{'Title':'Boss'}").status()).isEqualTo(204);
    assertThat(fake.user(admin).field("Title")).contains("Boss");
  }

  @Test
  void children_are_answered_as_a_query() {
    JsonObject contacts = wire.get(path("Contacts") + "?fields=LastName").object();
    assertThat(contacts.getInt("totalSize")).isEqualTo(2);
    assertThat(contacts.getJsonArray("records").getJsonObject(0).keySet())
        .containsExactly("attributes", "LastName");
    assertThat(wire.get(path("Contacts")).object().getJsonArray("records").getJsonObject(0))
        .containsKeys("Id", "AccountId", "CreatedDate");
  }

  @Test
  void parents_of_parents_are_reached_step_by_step() {
    JsonObject license = wire.get(path("Owner/Profile/UserLicense") + "?fields=Name").object();
    assertThat(license.getString("Name")).isEqualTo("Salesforce");
    assertThat(wire.get(path("Owner/Profile/Users?fields=Username")).object().getInt("totalSize"))
        .isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Parent", "Nope", "Owner/Nope", "Parent/Owner", "Contacts/Owner"})
  void what_is_not_there_is_not_found(String relationship) {
    Reply reply = wire.get(path(relationship));
    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.code()).isEqualTo("NOT_FOUND");
  }

  @Test
  void children_are_only_read() {
    assertThat(wire.delete(path("Contacts")).status()).isEqualTo(405);
    assertThat(wire.get(path("Contacts") + "?fields=Nope").code()).isEqualTo("INVALID_FIELD");
  }
}
