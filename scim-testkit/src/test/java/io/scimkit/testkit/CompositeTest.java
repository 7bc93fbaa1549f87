package io.scimkit.testkit;

import static io.scimkit.testkit.assertj.FakeSalesforceAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.testkit.Wire.Reply;
import io.scimkit.testkit.behavior.MixedDml;
import io.scimkit.testkit.behavior.TokenQueryAfterWrite;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompositeTest extends DoorContract {

  private static String sub(String method, String url, String id, String body) {
    return "{'method':'"
        + method
        + "','url':'"
        + Wire.D
        + url
        + "','referenceId':'"
        + id
        + "'"
        + (body.isEmpty() ? "" : ",'body':" + body)
        + "}";
  }

  private Reply composite(boolean allOrNone, boolean collate, String... subs) {
    return wire.post(
        "/composite",
        "{'allOrNone':"
            + allOrNone
            + ",'collateSubrequests':"
            + collate
            + ",'compositeRequest':["
            + String.join(",", subs)
            + "]}");
  }

  private static List<Integer> statuses(Reply reply) {
    return reply.object().getJsonArray("compositeResponse").getValuesAs(JsonObject.class).stream()
        .map(sub -> sub.getInt("httpStatusCode"))
        .toList();
  }

  private static JsonObject error(Reply reply, int index) {
    return reply
        .object()
        .getJsonArray("compositeResponse")
        .getJsonObject(index)
        .getJsonArray("body")
        .getJsonObject(0);
  }

  @Test
  void later_subrequests_use_what_earlier_ones_made() {
    Reply reply =
        composite(
            false,
            false,
            sub("POST", "/sobjects/User", "user", user()),
            sub(
                "POST",
                "/sobjects/PermissionSetAssignment",
                "set",
                "{'AssigneeId':'@{user.id}','PermissionSetId':'" + set("Audit_Read") + "'}"),
            sub("GET", "/sobjects/User/@{user.id}?fields=Id,IsActive", "read", ""),
            sub(
                "GET",
                "/query?q=SELECT%20Id%20FROM%20UserLogin%20WHERE%20UserId%20%3D%20'@{read.Id}'"
                    .replace("'", "%27"),
                "login",
                ""),
            sub(
                "PATCH",
                "/sobjects/UserLogin/@{login.records[0].Id}",
                "freeze",
                "{'IsFrozen':true}"));
    assertThat(statuses(reply)).containsExactly(201, 201, 200, 200, 204);
    assertThat(fake.user("bob@acme.example")).isFrozen().hasExactlyPermissionSets("Audit_Read");
    assertThat(
            reply
                .object()
                .getJsonArray("compositeResponse")
                .getJsonObject(0)
                .getJsonObject("httpHeaders")
                .getString("Location"))
        .startsWith(Wire.D + "/sobjects/User/005");
    assertThat(reply.object().getJsonArray("compositeResponse").getJsonObject(4).get("body"))
        .isEqualTo(jakarta.json.JsonValue.NULL);
    assertThat(reply.headers()).containsEntry("sforce-limit-info", "api-usage=3/100000");
    assertThat(fake.journal().writes())
        .containsExactly("User.create", "PermissionSetAssignment.create", "UserLogin.IsFrozen");
    assertThat(fake.journal().requests().get(2).subrequests())
        .extracting(JournaledRequest.Subrequest::referenceId)
        .containsExactly("user", "set", "read", "login", "freeze");
  }

  @Test
  void what_hangs_on_a_failed_one_is_halted_and_the_rest_goes_on() {
    Reply reply =
        composite(
            false,
            false,
            sub("GET", "/query?q=SELECT+Id+FROM+UserLogin+WHERE+IsFrozen+=+true", "login", ""),
            sub(
                "PATCH",
                "/sobjects/UserLogin/@{login.records[0].Id}",
                "freeze",
                "{'IsFrozen':true}"),
            sub("POST", "/sobjects/Case", "case", "{'Subject':'x'}"));
    assertThat(statuses(reply)).containsExactly(200, 400, 201);
    assertThat(error(reply, 1).getString("errorCode")).isEqualTo("PROCESSING_HALTED");
    assertThat(error(reply, 1).getString("message"))
        .isEqualTo(
            "Invalid reference specified. No value for login.records[0].Id found in login. Provided referenceId ('login.records[0].Id') must start with a letter or a number, and it can contain only letters, numbers and underscores ('_').");
    assertThat(fake.journal().writes()).containsExactly("Case.create");
  }

  @Test
  void all_or_none_takes_everything_back() {
    int before = fake.count("User");
    Reply reply =
        composite(
            true,
            true,
            sub("POST", "/sobjects/User", "user", user()),
            sub(
                "POST",
                "/sobjects/PermissionSetAssignment",
                "set",
                "{'AssigneeId':'@{user.id}','PermissionSetId':'0PS000000000009'}"),
            sub("GET", "/sobjects/User/@{user.id}", "read", ""));
    assertThat(statuses(reply)).containsExactly(400, 400, 400);
    assertThat(error(reply, 0).getString("message"))
        .isEqualTo(
            "The transaction was rolled back since another operation in the same transaction failed.");
    assertThat(error(reply, 1).getString("errorCode")).isEqualTo("INVALID_CROSS_REFERENCE_KEY");
    assertThat(error(reply, 2).getString("errorCode")).isEqualTo("PROCESSING_HALTED");
    assertThat(fake.count("User")).isEqualTo(before);
    assertThat(fake.journal().writes()).isEmpty();
    assertThat(wire.post("/sobjects/User", user()).status()).isEqualTo(201);
  }

  @Test
  void sizes_are_limited() {
    String[] many =
        IntStream.range(0, 26)
            .mapToObj(i -> sub("GET", "/sobjects/User/" + admin.id(), "r" + i, ""))
            .toArray(String[]::new);
    assertThat(composite(false, false, many).status()).isEqualTo(400);
    String[] queries =
        IntStream.range(0, 6)
            .mapToObj(i -> sub("GET", "/query?q=SELECT+Id+FROM+User", "r" + i, ""))
            .toArray(String[]::new);
    assertThat(composite(false, false, queries).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({"_a", "a-b", "''", "a b"})
  void a_bad_reference_id_fails_the_whole_request(String id) {
    Reply reply = composite(false, false, sub("POST", "/sobjects/Case", id, "{}"));
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.message()).contains("must start with a letter or a number");
    assertThat(fake.count("Case")).isZero();
  }

  @Test
  void names_are_unique_urls_are_absolute_and_some_headers_are_the_outer_ones() {
    assertThat(
            composite(
                    false,
                    false,
                    sub("POST", "/sobjects/Case", "a", "{}"),
                    sub("POST", "/sobjects/Case", "a", "{}"))
                .status())
        .isEqualTo(400);
    assertThat(
            composite(false, false, sub("POST", "/sobjects/Case", "a", "{}").replace(Wire.D, ""))
                .status())
        .isEqualTo(400);
    assertThat(
            composite(
                    false,
                    false,
                    sub("POST", "/sobjects/Case", "a", "{}")
                        .replace("'method'", "'httpHeaders':{'Authorization':'x'},'method'"))
                .status())
        .isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "true,  true,  REFUSED_WHEN_COLLATED,    400",
    "false, true,  REFUSED_WHEN_COLLATED,    400",
    "false, false, REFUSED_WHEN_COLLATED,    201",
    "true,  false, REFUSED_IN_ROLLBACK_UNIT, 400",
    "false, true,  REFUSED_IN_ROLLBACK_UNIT, 201",
    "false, false, REFUSED_IN_COMPOSITE,     400",
  })
  void setup_and_other_objects_do_not_mix(
      boolean allOrNone, boolean collate, MixedDml choice, int status) {
    use(FakeSalesforce.builder().behavior(choice).build());
    Reply reply =
        composite(
            allOrNone,
            collate,
            sub("POST", "/sobjects/Account", "account", "{'Name':'x'}"),
            sub(
                "POST",
                "/sobjects/PermissionSetAssignment",
                "set",
                "{'AssigneeId':'"
                    + admin.id()
                    + "','PermissionSetId':'"
                    + set("Audit_Read")
                    + "'}"));
    assertThat(statuses(reply).get(1)).isEqualTo(status);
    if (status == 400) {
      assertThat(error(reply, 1).getString("message"))
          .isEqualTo(
              "DML operation on setup object is not permitted after you have updated a non-setup object (or vice versa): PermissionSetAssignment, original object: Account");
    }
  }

  @Test
  void tokens_are_not_read_after_a_write_unless_the_org_is_kinder() {
    String[] subs = {
      sub("POST", "/sobjects/Case", "case", "{}"),
      sub("GET", "/query?q=SELECT+COUNT()+FROM+OauthToken", "tokens", "")
    };
    Reply strict = composite(false, false, subs);
    assertThat(statuses(strict)).containsExactly(201, 400);
    assertThat(error(strict, 1).getString("message")).contains("uncommitted work");
    use(FakeSalesforce.builder().behavior(TokenQueryAfterWrite.ALLOWED).build());
    assertThat(statuses(composite(false, false, subs))).containsExactly(201, 200);
  }

  @Test
  void a_batch_commits_each_costs_each_and_may_halt() {
    String batch =
        "{'haltOnError':true,'batchRequests':[{'method':'POST','url':'v62.0/sobjects/Account','richInput':{'Name':'x'}},"
            + "{'method':'POST','url':'v62.0/sobjects/PermissionSetAssignment','richInput':{'AssigneeId':'"
            + admin.id()
            + "','PermissionSetId':'"
            + set("Audit_Read")
            + "'}},"
            + "{'method':'GET','url':'v62.0/nothing'},{'method':'GET','url':'v62.0/sobjects/User/"
            + admin.id()
            + "'}]}";
    Reply reply = wire.post("/composite/batch", batch);
    assertThat(reply.object().getBoolean("hasErrors")).isTrue();
    assertThat(reply.object().getJsonArray("results").getValuesAs(JsonObject.class))
        .extracting(r -> r.getInt("statusCode"))
        .containsExactly(201, 201, 404, 412);
    assertThat(reply.headers()).containsEntry("sforce-limit-info", "api-usage=5/100000");
    assertThat(fake.journal().writes())
        .containsExactly("Account.create", "PermissionSetAssignment.create");
  }

  private String records(int from, int count) {
    return IntStream.range(from, from + count)
        .mapToObj(i -> "{'attributes':{'type':'Account'},'Name':'A" + i + "'}")
        .collect(Collectors.joining(","));
  }

  @Test
  void collections_answer_row_by_row() {
    Reply made =
        wire.post(
            "/composite/sobjects",
            "{'records':[" + records(0, 2) + ",{'attributes':{'type':'Account'}}]}");
    assertThat(made.status()).isEqualTo(200);
    assertThat(made.array().getJsonObject(0).getBoolean("success")).isTrue();
    assertThat(made.array().getJsonObject(2).toString())
        .isEqualTo(
            "{\"success\":false,\"errors\":[{\"statusCode\":\"REQUIRED_FIELD_MISSING\",\"message\":\"Required fields are missing: [Name]\",\"fields\":[\"Name\"]}]}");
    String first = made.array().getJsonObject(0).getString("id");
    String second = made.array().getJsonObject(1).getString("id");
    Reply changed =
        wire.patch(
            "/composite/sobjects",
            "{'records':[{'attributes':{'type':'Account'},'id':'"
                + first
                + "','Name':'B'},{'attributes':{'type':'Account'},'id':'001000000000009AAA','Name':'B'}]}");
    assertThat(changed.array().getJsonObject(0).getBoolean("success")).isTrue();
    assertThat(
            changed
                .array()
                .getJsonObject(1)
                .getJsonArray("errors")
                .getJsonObject(0)
                .getString("statusCode"))
        .isEqualTo("INVALID_CROSS_REFERENCE_KEY");
    Reply read =
        wire.get("/composite/sobjects/Account?ids=" + first + ",001000000000009AAA&fields=Name");
    assertThat(read.array().getJsonObject(0).getString("Name")).isEqualTo("B");
    assertThat(read.array().get(1)).isEqualTo(jakarta.json.JsonValue.NULL);
    assertThat(
            wire.post("/composite/sobjects/Account", "{'ids':['" + second + "'],'fields':['Name']}")
                .array()
                .getJsonObject(0)
                .getString("Name"))
        .isEqualTo("A1");
    Reply gone = wire.delete("/composite/sobjects?ids=" + first + "," + second + "," + first);
    assertThat(gone.array().getValuesAs(JsonObject.class))
        .extracting(r -> r.getBoolean("success"))
        .containsExactly(true, true, false);
  }

  @Test
  void a_collection_may_be_all_or_none() {
    Reply reply =
        wire.post(
            "/composite/sobjects",
            "{'allOrNone':true,'records':["
                + records(0, 1)
                + ",{'attributes':{'type':'Account'}}]}");
    assertThat(
            reply
                .array()
                .getJsonObject(0)
                .getJsonArray("errors")
                .getJsonObject(0)
                .getString("statusCode"))
        .isEqualTo("ALL_OR_NONE_OPERATION_ROLLED_BACK");
    assertThat(fake.count("Account")).isZero();
    assertThat(fake.journal().writes()).isEmpty();
  }

  @Test
  void a_collection_holds_200_rows_and_one_family() {
    Reply many = wire.post("/composite/sobjects", "{'records':[" + records(0, 201) + "]}");
    assertThat(many.status()).isEqualTo(400);
    assertThat(many.code()).isEqualTo("EXCEEDED_ID_LIMIT");
    assertThat(many.message())
        .isEqualTo("record limit reached. cannot submit more than 200 records into this call");
    assertThat(wire.post("/composite/sobjects", "{'records':[" + records(0, 200) + "]}").array())
        .hasSize(200);
    Reply mixed =
        wire.post(
            "/composite/sobjects",
            "{'records':[" + records(0, 1) + ",{'attributes':{'type':'GroupMember'}}]}");
    assertThat(mixed.status()).isEqualTo(400);
  }

  @Test
  void long_answers_come_in_pages() {
    for (int i = 0; i < 3; i++) {
      wire.post("/composite/sobjects", "{'records':[" + records(i * 200, 200) + "]}");
    }
    Reply page =
        wire.send(
            "GET",
            Wire.D + "/query?q=SELECT+Name+FROM+Account+ORDER+BY+Name",
            "",
            "",
            java.util.Map.of("Sforce-Query-Options", "batchSize=250"));
    assertThat(page.object().getInt("totalSize")).isEqualTo(600);
    assertThat(page.object().getBoolean("done")).isFalse();
    assertThat(page.object().getJsonArray("records")).hasSize(250);
    String next = page.object().getString("nextRecordsUrl");
    assertThat(next).matches("/services/data/v62.0/query/01g[A-Za-z0-9]{15}-250");
    Reply second = wire.send("GET", next, "", "", java.util.Map.of());
    assertThat(second.object().getJsonArray("records")).hasSize(250);
    Reply last =
        wire.send("GET", second.object().getString("nextRecordsUrl"), "", "", java.util.Map.of());
    assertThat(last.object().getJsonArray("records")).hasSize(100);
    assertThat(last.object().getBoolean("done")).isTrue();
    assertThat(last.object()).doesNotContainKey("nextRecordsUrl");
    assertThat(wire.get("/query/01g000000000000AAA-1").code()).isEqualTo("INVALID_QUERY_LOCATOR");
  }
}
