package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.testkit.Wire.Reply;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code conn.search()} of jsforce and {@code search()} of nforce: GET search?q= with SOSL. */
class SearchTest extends DoorContract {

  @BeforeEach
  void fill() {
    account("Acme Rockets", "+1 555 0100");
    account("Acme Anvils", "+1 555 0200");
    account("Rocket Science", "");
    wire.post("/sobjects/Contact", "{'LastName':'Acme','Email':'wile@coyote.example'}");
  }

  private void account(String name, String phone) {
    Reply made = wire.post("/sobjects/Account", "{'Name':'" + name + "','Phone':'" + phone + "'}");
    assertThat(made.status()).isEqualTo(201);
  }

  private Reply search(String sosl) {
    return wire.get("/search?q=" + Wire.encode(sosl));
  }

  private List<String> names(String sosl) {
    JsonArray records = search(sosl).object().getJsonArray("searchRecords");
    return records.getValuesAs(JsonObject.class).stream().map(r -> r.getString("Name")).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "acme | Acme Rockets,Acme Anvils",
        "ACME ROCKETS | Acme Rockets",
        "acme AND NOT rockets | Acme Anvils",
        "anvils OR science | Acme Anvils,Rocket Science",
        "acme AND (anvils OR science) | Acme Anvils",
        "rocket | Rocket Science",
        "rocket* | Acme Rockets,Rocket Science",
        "r?cket | Rocket Science",
        "\"acme anvils\" | Acme Anvils",
        "\"anvils acme\" | ''",
        "555 0100 | Acme Rockets",
        "nothing | ''",
      })
  void words_phrases_and_operators(String term, String found) {
    List<String> expected = found.isEmpty() ? List.of() : List.of(found.split(",", -1));
    assertThat(names("FIND {" + term + "} IN ALL FIELDS RETURNING Account(Name)"))
        .containsExactlyElementsOf(expected);
  }

  @Test
  void the_fields_after_in_are_the_only_ones_searched() {
    assertThat(names("FIND {0100} IN NAME FIELDS RETURNING Account(Name)")).isEmpty();
    assertThat(names("FIND {0100} IN PHONE FIELDS RETURNING Account(Name)"))
        .containsExactly("Acme Rockets");
    assertThat(names("FIND {wile@coyote.example} IN EMAIL FIELDS RETURNING Contact(Name)"))
        .containsExactly("Acme");
  }

  @Test
  void returning_may_filter_order_and_limit() {
    assertThat(
            names(
                "FIND {acme} RETURNING Account(Name WHERE Phone LIKE '%(%' OR Name != 'x'"
                    + " ORDER BY Name LIMIT 1), Contact(Name)"))
        .containsExactly("Acme Anvils", "Acme");
    assertThat(names("FIND {acme} RETURNING Account(Name), Contact(Name) LIMIT 2"))
        .containsExactly("Acme Rockets", "Acme Anvils");
  }

  @Test
  void without_returning_all_objects_are_searched_for_ids() {
    JsonArray found = search("FIND {acme}").object().getJsonArray("searchRecords");
    assertThat(found.getValuesAs(JsonObject.class))
        .extracting(record -> record.getJsonObject("attributes").getString("type"))
        .containsSubsequence("Account", "Account", "Contact");
    assertThat(found.getJsonObject(0).keySet()).containsExactly("attributes", "Id");
  }

  @Test
  void nobody_finds_a_row_by_a_field_that_he_may_not_see() {
    use(
        FakeSalesforce.builder()
            .customFields(
                "Account",
                "{\"Code__c\": {\"is\": \"string(20) write\", \"visible\": [\"Sales_Access\"]}}")
            .build());
    GivenUser seller = fake.givenUser("seller@acme.example").permissionSets("Sales_Access");
    GivenUser other = fake.givenUser("other@acme.example");
    for (GivenUser owner : List.of(seller, other)) {
      fake.given()
          .row("Account", Map.of("Name", "Acme", "OwnerId", owner.id(), "Code__c", "zebra"));
    }
    String sosl = "FIND {zebra} RETURNING Account(Name)";
    wire.as(seller);
    assertThat(names(sosl)).isNotEmpty();
    wire.as(other);
    assertThat(names(sosl)).isEmpty();
    assertThat(names("FIND {acme} RETURNING Account(Name)")).isNotEmpty();
  }

  @Test
  void before_version_37_the_records_stand_alone() {
    String q = Wire.encode("FIND {anvils} RETURNING Account(Name)");
    Reply reply = wire.send("GET", "/services/data/v36.0/search?q=" + q, "", "", Map.of());
    assertThat(reply.array().getJsonObject(0).getString("Name")).isEqualTo("Acme Anvils");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FIND {a} | MALFORMED_SEARCH",
        "FIND {} | MALFORMED_SEARCH",
        "FIND acme | MALFORMED_SEARCH",
        "FIND {acme} IN SOME FIELDS | MALFORMED_SEARCH",
        "FIND {acme} RETURNING Account(Name | MALFORMED_SEARCH",
        "FIND {acme} RETURNING Account(Name) nonsense | MALFORMED_SEARCH",
        "FIND {acme (x} | MALFORMED_SEARCH",
        "FIND {acme} RETURNING Account(Nope) | INVALID_FIELD",
        "FIND {acme} RETURNING Nope(Id) | INVALID_TYPE",
        "FIND {acme} RETURNING UserLogin(Id) | INVALID_TYPE",
      })
  void what_is_no_search_is_refused(String sosl, String code) {
    Reply reply = search(sosl);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.code()).isEqualTo(code);
  }

  @Test
  void what_the_kit_does_not_search_by_is_refused_by_name() {
    Reply reply = search("FIND {acme} RETURNING Account(Name) WITH SNIPPET");
    assertThat(reply.status()).isEqualTo(501);
    assertThat(reply.message()).contains("SOSL with WITH");
  }
}
