package io.scimkit.model.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.scimkit.model.EnterpriseUser;
import io.scimkit.model.Manager;
import io.scimkit.model.Member;
import io.scimkit.model.ScimException;
import io.scimkit.model.ScimGroup;
import io.scimkit.model.ScimType;
import io.scimkit.model.ScimUser;
import io.scimkit.model.patch.Dialect;
import io.scimkit.model.patch.PatchRequest;
import io.scimkit.model.value.ScimObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BulkExecuteTest {
  private static final String BASE = "https://acme.example/v2";

  private final List<String> seen = new ArrayList<>();

  /** A service provider that notes what it is asked and fails for what is called bad. */
  private BulkResult handle(BulkOperation operation) {
    String data = operation.data().map(ScimObject::toJson).orElse("");
    seen.add(operation.method() + " " + operation.path() + (data.isEmpty() ? "" : " " + data));
    if (data.contains("bad") || operation.path().contains("bad")) {
      throw ScimException.of(ScimType.UNIQUENESS, "bad is taken");
    }
    return switch (operation.method()) {
      case POST ->
          BulkResult.of(operation, 201)
              .withLocation(BASE + operation.path() + "/id-of-" + operation.bulkId().orElseThrow());
      case PUT, PATCH -> BulkResult.of(operation, 200);
      case DELETE -> BulkResult.of(operation, 204);
    };
  }

  private BulkResponse run(BulkRequest request) {
    return request.execute(BASE + "/", this::handle);
  }

  private static BulkOperation group(String bulkId, String... members) {
    ScimGroup group =
        ScimGroup.of(
            ScimGroup.builder()
                .displayName(bulkId)
                .members(List.of(members).stream().map(Member::of).toArray(Member[]::new))
                .build()
                .attributes()
                .without("schemas"));
    return BulkOperation.post("/Groups", bulkId, group);
  }

  private static BulkOperation user(String bulkId) {
    return BulkOperation.post(
        "/Users", bulkId, ScimUser.of(ScimObject.parse("{\"userName\":\"" + bulkId + "\"}")));
  }

  @Test
  void references_are_replaced_by_ids_before_the_handler_sees_them() {
    // RFC 7644 section 3.7.2
    BulkResponse response =
        run(
            BulkRequest.of(
                List.of(
                    group("ytrewq", "bulkId:qwerty", "plain"),
                    user("qwerty"),
                    BulkOperation.patch(
                        "/Users/bulkId:qwerty",
                        ScimObject.parse(
                            "{\"x\":\"see bulkId:qwerty\",\"$ref\":\"../Users/bulkId:qwerty\",\"y\":\"/bulkId:qwerty\"}")))));

    assertThat(seen)
        .containsExactly(
            "POST /Users {\"userName\":\"qwerty\"}",
            "POST /Groups {\"displayName\":\"ytrewq\",\"members\":[{\"value\":\"id-of-qwerty\"},{\"value\":\"plain\"}]}",
            "PATCH /Users/id-of-qwerty {\"x\":\"see bulkId:qwerty\",\"$ref\":\"../Users/id-of-qwerty\",\"y\":\"/bulkId:qwerty\"}");
    assertThat(response.results())
        .extracting(r -> r.bulkId().orElse("-"))
        .containsExactly("ytrewq", "qwerty", "-");
    assertThat(response.results().get(2).location()).contains(BASE + "/Users/id-of-qwerty");
    assertThat(response.errors()).isEmpty();
  }

  @Test
  void a_circle_is_opened_at_its_first_member_and_closed_by_a_patch() {
    // RFC 7644 section 3.7.1
    BulkResponse response =
        run(BulkRequest.of(List.of(group("A", "bulkId:B", "plain"), group("B", "bulkId:A"))));

    assertThat(seen)
        .containsExactly(
            "POST /Groups {\"displayName\":\"A\",\"members\":[{\"value\":\"plain\"}]}",
            "POST /Groups {\"displayName\":\"B\",\"members\":[{\"value\":\"id-of-A\"}]}",
            "PATCH /Groups/id-of-A {\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:PatchOp\"],"
                + "\"Operations\":[{\"op\":\"add\",\"path\":\"members\",\"value\":[{\"value\":\"id-of-B\"}]}]}");
    assertThat(response.results()).extracting(BulkResult::status).containsExactly(201, 201);
    assertThat(response.results()).extracting(BulkResult::method).containsOnly(BulkMethod.POST);
  }

  @Test
  void a_resource_may_refer_to_itself_in_an_extension() {
    ScimUser boss =
        ScimUser.of(
            ScimObject.parse("{\"userName\":\"boss\"}")
                .with(
                    EnterpriseUser.SCHEMA,
                    EnterpriseUser.empty()
                        .withDepartment("Board")
                        .withManager(Manager.of("bulkId:boss"))
                        .attributes()));

    run(BulkRequest.of(List.of(BulkOperation.post("/Users", "boss", boss))));

    assertThat(seen.get(0)).contains("{\"department\":\"Board\"}");
    assertThat(seen.get(1))
        .startsWith("PATCH /Users/id-of-boss ")
        .contains(
            "{\"op\":\"add\",\"path\":\""
                + EnterpriseUser.SCHEMA
                + ":manager\",\"value\":{\"value\":\"id-of-boss\"}}");
  }

  @Test
  void a_circle_that_cannot_be_closed_is_the_error_of_its_first_member() {
    BulkResponse response =
        run(BulkRequest.of(List.of(group("A", "bulkId:bad"), group("bad", "bulkId:A"))));

    assertThat(response.results()).extracting(BulkResult::status).containsExactly(409, 409);
    assertThat(response.results().get(0).location()).contains(BASE + "/Groups/id-of-A");
    assertThat(response.results().get(0).error().flatMap(ScimError::detail))
        .hasValueSatisfying(d -> assertThat(d).contains("created without members"));
  }

  @Test
  void one_failure_is_one_answer_and_the_job_goes_on() {
    BulkResponse response =
        run(
            BulkRequest.of(
                List.of(
                    user("bad"),
                    group("g", "bulkId:bad"),
                    group("h", "bulkId:nobody"),
                    BulkOperation.delete("/Users/bad"),
                    user("good"))));

    assertThat(response.results())
        .extracting(BulkResult::status)
        .containsExactly(409, 409, 400, 409, 201);
    assertThat(response.results().get(0).location()).isEmpty();
    assertThat(response.results().get(0).error().flatMap(ScimError::scimType))
        .contains(ScimType.UNIQUENESS);
    assertThat(response.results().get(1).error().flatMap(ScimError::detail))
        .hasValueSatisfying(d -> assertThat(d).contains("bulkId:bad"));
    assertThat(response.results().get(2).error().flatMap(ScimError::scimType))
        .contains(ScimType.INVALID_VALUE);
    assertThat(response.results().get(3).location()).contains(BASE + "/Users/bad");
    assertThat(seen).noneMatch(s -> s.contains("/Groups"));
  }

  @Test
  void the_job_stops_after_so_many_errors_and_the_rest_has_no_answer() {
    List<BulkOperation> operations =
        List.of(user("a"), user("bad"), user("b"), BulkOperation.delete("/Users/bad"), user("c"));

    assertThat(run(BulkRequest.of(operations).failOnErrors(1)).results())
        .extracting(BulkResult::status)
        .containsExactly(201, 409);
    assertThat(run(BulkRequest.of(operations).failOnErrors(2)).results())
        .extracting(BulkResult::status)
        .containsExactly(201, 409, 201, 409);
    assertThat(run(BulkRequest.of(operations).failOnErrors(3)).results()).hasSize(5);
  }

  @Test
  void a_circle_that_the_stop_leaves_open_is_said_so() {
    BulkResponse response =
        run(
            BulkRequest.of(
                    List.of(
                        group("A", "bulkId:B"), group("bad", "bulkId:A"), group("B", "bulkId:A")))
                .failOnErrors(1));

    assertThat(response.result("A").flatMap(BulkResult::error).flatMap(ScimError::detail))
        .hasValueSatisfying(d -> assertThat(d).contains("stopped"));
  }

  @Test
  void the_id_in_the_answer_goes_before_the_end_of_the_location() {
    BulkRequest request = BulkRequest.of(List.of(user("u"), group("g", "bulkId:u")));

    request.execute(
        BASE,
        operation -> {
          seen.add(operation.data().map(ScimObject::toJson).orElse(""));
          return BulkResult.of(operation, 201)
              .withLocation(BASE + "/x?id=1")
              .withResponse(ScimObject.parse("{\"id\":\"real\"}"));
        });

    assertThat(seen.get(1)).contains("{\"value\":\"real\"}");
  }

  @Test
  void a_handler_that_creates_without_location_is_told_so() {
    BulkRequest request = BulkRequest.of(List.of(user("u")));

    assertThatIllegalStateException()
        .isThrownBy(() -> request.execute(BASE, operation -> BulkResult.of(operation, 201)))
        .withMessageContaining("withLocation");
  }

  @Test
  void the_patch_that_closes_a_circle_can_be_applied() {
    ScimGroup empty = ScimGroup.builder().displayName("A").build();

    BulkRequest.of(List.of(group("A", "bulkId:B"), group("B", "bulkId:A")))
        .execute(
            BASE,
            operation -> {
              if (operation.method() == BulkMethod.PATCH) {
                PatchRequest patch =
                    PatchRequest.of(operation.data().orElseThrow(), Dialect.strict());
                patch
                    .applyTo(empty)
                    .resource()
                    .members()
                    .forEach(member -> seen.add(member.value().orElse("")));
              }
              return BulkResult.of(operation, 201)
                  .withLocation(BASE + "/Groups/" + operation.bulkId().orElse(""));
            });

    assertThat(seen).containsExactly("B");
  }

  @Test
  void equal_operations_are_each_carried_out() {
    BulkOperation delete = BulkOperation.delete("/Users/1");

    assertThat(run(BulkRequest.of(List.of(delete, delete))).results()).hasSize(2);
    assertThat(seen).containsExactly("DELETE /Users/1", "DELETE /Users/1");
  }
}
