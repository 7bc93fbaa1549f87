package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.testkit.Wire.Reply;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreeTest extends DoorContract {
  private static String account(String reference, String more) {
    return "{'attributes':{'type':'Account','referenceId':'" + reference + "'}" + more + "}";
  }

  private static String contact(String reference, String more) {
    return "{'attributes':{'type':'Contact','referenceId':'" + reference + "'}" + more + "}";
  }

  private static String records(String... all) {
    return "{'records':[" + String.join(",", all) + "]}";
  }

  @Test
  void parents_are_made_with_their_children() {
    Reply reply =
        wire.post(
            "/composite/tree/Account/",
            records(
                account(
                    "a",
                    ",'Name':'Acme','Contacts':" + records(contact("c", ",'LastName':'Stone'"))),
                account("b", ",'Name':'Other'")));
    assertThat(reply.status()).isEqualTo(201);
    assertThat(reply.object().getBoolean("hasErrors")).isFalse();
    assertThat(reply.object().getJsonArray("results").getValuesAs(JsonObject.class))
        .extracting(result -> result.getString("referenceId"))
        .containsExactly("a", "c", "b");
    assertThat(countOf("SELECT COUNT() FROM Contact WHERE Account.Name = 'Acme'")).isEqualTo(1);
  }

  @Test
  void one_refused_row_takes_all_back() {
    Reply reply =
        wire.post(
            "/composite/tree/Account",
            records(
                account("a", ",'Name':'Acme'"),
                account("b", ",'Contacts':" + records(contact("c", "")))));
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.object().getBoolean("hasErrors")).isTrue();
    JsonObject error = reply.object().getJsonArray("results").getJsonObject(0);
    assertThat(error.getString("referenceId")).isEqualTo("b");
    assertThat(error.getJsonArray("errors").getJsonObject(0).getString("statusCode"))
        .isEqualTo("REQUIRED_FIELD_MISSING");
    assertThat(fake.count("Account")).isZero();
    assertThat(fake.journal().writes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'records':[1]}",
        "{'records':[{'Name':'no attributes'}]}",
        "{'records':[{'attributes':{'type':'Contact','referenceId':'a'}}]}",
        "{'records':[{'attributes':{'type':'Account'}}]}",
        "{'records':[{'attributes':{'type':'Account','referenceId':'a'}},"
            + "{'attributes':{'type':'Account','referenceId':'a'}}]}",
      })
  void a_malformed_tree_is_refused(String body) {
    assertThat(wire.post("/composite/tree/Account", body).code()).isEqualTo("INVALID_INPUT");
  }

  @Test
  void more_than_two_hundred_rows_are_refused() {
    String[] rows = new String[201];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = account("r" + i, ",'Name':'A'");
    }
    assertThat(wire.post("/composite/tree/Account", records(rows)).code())
        .isEqualTo("INVALID_INPUT");
  }

  @Test
  void graph_is_refused_by_name() {
    Reply reply = wire.post("/composite/graph", "{'graphs':[]}");
    assertThat(reply.status()).isEqualTo(501);
    assertThat(reply.message()).contains("/composite/graph");
  }
}
