package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JournalExpectationsTest extends DoorContract {

  @Test
  void a_pattern_finds_its_requests() {
    String bob = wire.post("/sobjects/User", user()).id();
    wire.patch("/sobjects/User/" + bob, "{'Title':'Boss'}");
    wire.patch("/sobjects/User/" + bob, "{'Alias':'waytoolongalias'}");
    wire.query("SELECT Id FROM OauthToken");

    Journal journal = fake.journal();
    assertThat(journal.single(RequestPattern.of("PATCH", "/sobjects/User/").status(204)).writes())
        .containsExactly("User.Title");
    assertThat(journal.single(RequestPattern.any().writing("User.create")).user())
        .contains("admin@acme.example");
    journal.single(RequestPattern.of("GET", "FROM OauthToken").user("admin@acme.example"));
    journal.single(RequestPattern.of("PATCH", "/User/").body("waytoolong").status(400));
    journal.assertCount(2, RequestPattern.of("PATCH", "/sobjects/User/"));
    journal.assertCount(3, RequestPattern.any().header("Content-Type", "application/json"));
    journal.assertNone(RequestPattern.of("DELETE", ""));
  }

  @Test
  void a_failed_expectation_names_the_closest_requests_and_what_differs() {
    String bob = wire.post("/sobjects/User", user()).id();
    wire.patch("/sobjects/User/" + bob, "{'Alias':'waytoolongalias'}");

    assertThatThrownBy(
            () -> fake.journal().single(RequestPattern.of("PATCH", "/sobjects/User/").status(204)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("expected 1 requests where method is PATCH")
        .hasMessageContaining("#3 PATCH /services/data/v62.0/sobjects/User/" + bob)
        .hasMessageContaining("status is 400")
        .hasMessageContaining("refused: STRING_TOO_LONG by TextLength (documented: ")
        .hasMessageContaining("method is POST; path is /services/data/v62.0/sobjects/User");
    assertThatThrownBy(() -> fake.journal().assertNone(RequestPattern.of("POST", "/sobjects")))
        .hasMessageContaining("expected 0")
        .hasMessageContaining("#2 POST");
    fake.journal().clear();
    assertThatThrownBy(() -> fake.journal().single(RequestPattern.any()))
        .hasMessageContaining("there was no request at all");
  }

  @Test
  void a_row_that_is_asked_for_twice_is_noticed_wherever_it_was_asked_for() {
    wire.post("/sobjects/User", user());
    wire.post("/sobjects/Account", "{'Name':'Acme'}");
    wire.post("/sobjects/Account", "{'Name':'Other'}");
    fake.journal().assertNoDuplicateCreates();

    wire.post(
        "/composite",
        "{'compositeRequest':[{'method':'POST','url':'"
            + Wire.D
            + "/sobjects/User','referenceId':'u','body':"
            + user("Username", "'BOB@acme.example'", "Alias", "'b2'")
            + "}]}");
    assertThatThrownBy(() -> fake.journal().assertNoDuplicateCreates())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("User bob@acme.example")
        .hasMessageContaining("#2 POST")
        .hasMessageContaining("#6 POST");
  }

  @Test
  void a_row_that_a_lost_reply_lets_a_client_ask_for_again_is_noticed() {
    fake.plan(Fault.lostReply()).on("POST", "/sobjects/Account");
    assertThatThrownBy(() -> wire.post("/sobjects/Account", "{'Name':'Acme'}"))
        .isInstanceOf(java.io.UncheckedIOException.class);
    wire.post("/sobjects/Account", "{'Name':'Acme'}");
    assertThatThrownBy(() -> fake.journal().assertNoDuplicateCreates())
        .hasMessageContaining("Account {Name=Acme}");
  }

  @Test
  void a_row_that_seeding_makes_is_nobody_s_request() {
    fake.given().row("Account", Map.of("Name", "Acme"));
    fake.given().row("Account", Map.of("Name", "Acme"));
    wire.get("/limits");
    fake.journal().assertNoDuplicateCreates();
  }

  @Test
  void a_request_reads_as_a_command_line_without_secrets() {
    wire.post("/sobjects/Account", "{'Name':'Ann\\u0027s'}");
    wire.send(
        "POST", Wire.D + "/sobjects/Account", "application/json", "{\"Name\":\"a'b\"}", Map.of());
    List<JournaledRequest> requests = fake.journal().requests();
    assertThat(requests.get(1).toCurl())
        .startsWith("curl -X POST '" + wire.base() + "/services/data/v62.0/sobjects/Account'")
        .contains("-H 'authorization: Bearer <redacted>'")
        .endsWith("--data-binary '{\"Name\":\"a'\\''b\"}'");
  }

  @Test
  void requests_on_one_connection_are_numbered() {
    wire.get("/limits");
    wire.get("/limits");
    List<JournaledRequest> requests = fake.journal().requests();
    boolean socket = door == Door.HTTP;
    assertThat(requests)
        .extracting(JournaledRequest::connection)
        .containsExactly(socket ? 1 : 0, socket ? 1 : 0);
    assertThat(requests)
        .extracting(JournaledRequest::exchange)
        .containsExactly(socket ? 1 : 0, socket ? 2 : 0);
  }
}
