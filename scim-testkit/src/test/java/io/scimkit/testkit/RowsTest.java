package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.testkit.Wire.Reply;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowsTest extends DoorContract {

  @Test
  void a_row_is_made_read_changed_and_deleted() {
    Reply made = wire.post("/sobjects/Case", "{'Subject':'Help'}");
    assertThat(made.status()).isEqualTo(201);
    assertThat(made.object().getBoolean("success")).isTrue();
    assertThat(made.object().getJsonArray("errors")).isEmpty();
    assertThat(made.headers()).containsEntry("location", Wire.D + "/sobjects/Case/" + made.id());
    String path = "/sobjects/Case/" + made.id();

    Reply read = wire.get(path + "?fields=Subject,Status,IsClosed,OwnerId");
    assertThat(read.text())
        .isEqualTo(
            "{\"attributes\":{\"type\":\"Case\",\"url\":\""
                + Wire.D
                + path
                + "\"},\"Subject\":\"Help\",\"Status\":\"New\",\"IsClosed\":false,\"OwnerId\":\""
                + admin.id()
                + "\"}");

    assertThat(wire.patch(path, "{'Status':'Closed'}").status()).isEqualTo(204);
    assertThat(wire.get(path + "?fields=IsClosed").object().getBoolean("IsClosed")).isTrue();
    assertThat(wire.delete(path).status()).isEqualTo(204);
    assertThat(wire.get(path).status()).isEqualTo(404);
    assertThat(wire.get(path).code()).isEqualTo("ENTITY_IS_DELETED");
    assertThat(countOf("SELECT Id FROM Case")).isZero();
    assertThat(
            wire.get("/queryAll?q=" + Wire.encode("SELECT Id FROM Case"))
                .object()
                .getInt("totalSize"))
        .isEqualTo(1);
  }

  @Test
  void ids_of_15_characters_are_understood_and_18_are_answered() {
    String id = wire.post("/sobjects/Case", "{'Subject':'Help'}").id();
    assertThat(id).hasSize(18).startsWith("500");
    Reply read = wire.get("/sobjects/Case/" + id.substring(0, 15) + "?fields=Id");
    assertThat(read.object().getString("Id")).isEqualTo(id);
  }

  @Test
  void a_post_may_stand_for_another_method() {
    String path = "/sobjects/Case/" + wire.post("/sobjects/Case", "{'Subject':'Help'}").id();
    assertThat(wire.post(path + "?_HttpMethod=PATCH", "{'Subject':'Now'}").status()).isEqualTo(204);
    assertThat(wire.get(path + "?fields=Subject").object().getString("Subject")).isEqualTo("Now");
  }

  @Test
  void slashes_at_the_end_mean_nothing() {
    String path = "/sobjects/Case/" + wire.post("/sobjects/Case/", "{'Subject':'Help'}").id();
    assertThat(wire.get(path + "/").status()).isEqualTo(200);
    assertThat(wire.get("/query/?q=" + Wire.encode("SELECT Id FROM Case")).status()).isEqualTo(200);
  }

  @Test
  void the_scheme_may_be_oauth_too() {
    assertThat(
            wire.with("OAuth " + admin.accessToken()).get("/query?q=SELECT+Id+FROM+Case").status())
        .isEqualTo(200);
    Reply basic = wire.with("Basic abc").get("");
    assertThat(basic.status()).isEqualTo(401);
    assertThat(basic.code()).isEqualTo("INVALID_AUTH_HEADER");
  }

  @Test
  void without_a_session_nothing_is_answered_but_the_versions() {
    Reply none = wire.with("").get("/sobjects/Case/500");
    assertThat(none.status()).isEqualTo(401);
    assertThat(none.text())
        .isEqualTo(
            "[{\"message\":\"Session expired or invalid\",\"errorCode\":\"INVALID_SESSION_ID\"}]");
    Reply versions = wire.send("GET", "/services/data/", "", "", Map.of());
    assertThat(versions.status()).isEqualTo(200);
    assertThat(versions.headers()).doesNotContainKey("sforce-limit-info");
    assertThat(versions.text())
        .contains(
            "{\"label\":\"Winter '25\",\"url\":\"/services/data/v62.0\",\"version\":\"62.0\"}")
        .contains(
            "{\"label\":\"Spring '26\",\"url\":\"/services/data/v66.0\",\"version\":\"66.0\"}")
        .contains(
            "{\"label\":\"Summer '14\",\"url\":\"/services/data/v31.0\",\"version\":\"31.0\"}");
  }

  @Test
  void versions_of_old_and_to_come_are_refused() {
    assertThat(wire.send("GET", "/services/data/v29.0/query", "", "", Map.of()).status())
        .isEqualTo(410);
    assertThat(wire.send("GET", "/services/data/v99.0/query", "", "", Map.of()).code())
        .isEqualTo("UNSUPPORTED_API_VERSION");
  }

  @Test
  void what_is_not_there_is_said_so() {
    assertThat(wire.get("/sobjects/Nothing/001").code()).isEqualTo("NOT_FOUND");
    assertThat(wire.get("/nothing").message()).isEqualTo("The requested resource does not exist");
    assertThat(wire.get("/sobjects/Case/nonsense").message())
        .isEqualTo("Provided external ID field does not exist or is not accessible: nonsense");
    assertThat(wire.get("/sobjects/Case/" + admin.id()).status()).isEqualTo(404);
    assertThat(wire.get("/sobjects/User/" + admin.id() + "?fields=Nope").message())
        .isEqualTo("No such column 'Nope' on sobject of type User");
  }

  @Test
  void what_the_kit_does_not_model_fails_by_name() {
    Reply reply = wire.get("/wave/dashboards");
    assertThat(reply.status()).isEqualTo(501);
    assertThat(reply.message()).contains("/wave/dashboards");
    Reply soap = wire.send("POST", "/services/Soap/u/62.0", "text/xml", "<a/>", Map.of());
    assertThat(soap.status()).isEqualTo(501);
    assertThat(soap.text()).contains("SOAP");
  }

  @Test
  void methods_that_a_resource_lacks_are_refused_with_those_it_has() {
    Reply reply = wire.patch("/sobjects/Case", "{}");
    assertThat(reply.status()).isEqualTo(405);
    assertThat(reply.message()).startsWith("HTTP Method 'PATCH' not allowed. Allowed are");
    assertThat(wire.delete("/sobjects/User/" + admin.id()).code()).isEqualTo("METHOD_NOT_ALLOWED");
    assertThat(wire.post("/sobjects/UserLogin", "{}").status()).isEqualTo(405);
  }

  @Test
  void bodies_that_do_not_fit_are_refused() {
    assertThat(wire.post("/sobjects/Case", "{'Subject':").code()).isEqualTo("JSON_PARSER_ERROR");
    assertThat(wire.post("/sobjects/Case", "[".repeat(5000)).code()).isEqualTo("JSON_PARSER_ERROR");
    assertThat(wire.post("/sobjects/Case", "{'Subject':7}").code()).isEqualTo("JSON_PARSER_ERROR");
    assertThat(wire.post("/sobjects/Case", "{'Nope':7}").message())
        .isEqualTo("No such column 'Nope' on sobject of type Case");
    assertThat(wire.post("/sobjects/Case", "{'CaseNumber':'7'}").code())
        .isEqualTo("INVALID_FIELD_FOR_INSERT_UPDATE");
    assertThat(wire.post("/sobjects/Case", "{'OwnerId':'7'}").message())
        .isEqualTo("Owner ID: id value of incorrect type: 7");
    assertThat(wire.post("/sobjects/Case", "").code()).isEqualTo("JSON_PARSER_ERROR");
  }

  @Test
  void each_reply_tells_the_budget_and_a_spent_one_is_refused() {
    use(FakeSalesforce.builder().dailyApiCalls(2).build());
    assertThat(wire.get("").headers()).containsEntry("sforce-limit-info", "api-usage=1/2");
    wire.get("");
    Reply third = wire.get("");
    assertThat(third.status()).isEqualTo(403);
    assertThat(third.message()).isEqualTo("TotalRequests Limit exceeded.");
    fake.clock().advance(java.time.Duration.ofHours(25));
    assertThat(wire.as(admin).get("").status()).isEqualTo(200);
  }
}
