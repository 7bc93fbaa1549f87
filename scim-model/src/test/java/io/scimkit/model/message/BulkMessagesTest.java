package io.scimkit.model.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.scimkit.model.BulkSupport;
import io.scimkit.model.ScimException;
import io.scimkit.model.ScimType;
import io.scimkit.model.ScimUser;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BulkMessagesTest {
  private static final String REQUEST =
      "\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:BulkRequest\"]";
  private static final String RESPONSE =
      "\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:BulkResponse\"]";
  private static final ScimUser ALICE = ScimUser.builder().userName("Alice").build();

  @Test
  void a_request_is_written_as_the_rfc_shows_it() {
    BulkRequest request =
        BulkRequest.of(
                List.of(
                    BulkOperation.post("/Users", "qwerty", ALICE),
                    BulkOperation.put("/Users/b7c14771", ALICE).withVersion(ETag.weak("oY4m4wn58")),
                    BulkOperation.patch("/Users/5d8d29d3", ScimObject.parse("{\"Operations\":[]}")),
                    BulkOperation.delete("/Users/e9025315")))
            .failOnErrors(1);

    assertThat(request.toJson())
        .isEqualTo(
            "{"
                + REQUEST
                + ",\"failOnErrors\":1,\"Operations\":["
                + "{\"method\":\"POST\",\"bulkId\":\"qwerty\",\"path\":\"/Users\",\"data\":"
                + ALICE.toJson()
                + "},{\"method\":\"PUT\",\"version\":\"W/\\\"oY4m4wn58\\\"\",\"path\":\"/Users/b7c14771\",\"data\":"
                + ALICE.toJson()
                + "},{\"method\":\"PATCH\",\"path\":\"/Users/5d8d29d3\",\"data\":{\"Operations\":[]}},"
                + "{\"method\":\"DELETE\",\"path\":\"/Users/e9025315\"}]}");
    BulkRequest read =
        BulkRequest.parse(
            request.toJson().getBytes(UTF_8), BulkSupport.of(4, 10_000), MessageOptions.strict());
    assertThat(read).isEqualTo(request).hasSameHashCodeAs(request);
    assertThat(read.failOnErrors()).hasValue(1);
    assertThat(read.operations().get(1).version()).contains(ETag.weak("oY4m4wn58"));
    assertThat(read.operations().get(0)).hasSameHashCodeAs(request.operations().get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``|Operations",
        "\"Operations\":[]|Operations",
        "\"Operations\":[7]|Operations[0]",
        "\"Operations\":[{}]|Operations[0].method",
        "\"Operations\":[{\"method\":\"GET\",\"path\":\"/Users/1\"}]|Operations[0].method",
        "\"Operations\":[{\"method\":\"DELETE\"}]|Operations[0].path",
        "\"Operations\":[{\"method\":\"DELETE\",\"path\":\"/Users\"}]|Operations[0].path",
        "\"Operations\":[{\"method\":\"DELETE\",\"path\":\"/Users/\"}]|Operations[0].path",
        "\"Operations\":[{\"method\":\"DELETE\",\"path\":\"/\"}]|Operations[0].path",
        "\"Operations\":[{\"method\":\"DELETE\",\"path\":\"\"}]|Operations[0].path",
        "\"Operations\":[{\"method\":\"POST\",\"path\":\"/Users\",\"data\":{}}]|Operations[0].bulkId",
        "\"Operations\":[{\"method\":\"POST\",\"path\":\"/Users\",\"bulkId\":\"\",\"data\":{}}]|Operations[0].bulkId",
        "\"Operations\":[{\"method\":\"POST\",\"path\":\"/Users\",\"bulkId\":\"a\"}]|Operations[0].data",
        "\"Operations\":[{\"method\":\"PUT\",\"path\":\"/Users/1\",\"data\":\"{}\"}]|Operations[0].data",
        "\"Operations\":[{\"method\":\"DELETE\",\"path\":\"/Users/1\",\"version\":\"a b\"}]|Operations[0].version",
        "\"failOnErrors\":0,\"Operations\":[{\"method\":\"DELETE\",\"path\":\"/Users/1\"}]|failOnErrors",
        "\"failOnErrors\":99999999999,\"Operations\":[{\"method\":\"DELETE\",\"path\":\"/U/1\"}]|failOnErrors"
      })
  void a_wrong_member_of_a_request_is_named(String members, String path) {
    String json = "{" + REQUEST + (members.isEmpty() ? "" : ",") + members + "}";

    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> BulkRequest.parse(json))
        .satisfies(e -> assertThat(e.scimType()).contains(ScimType.INVALID_VALUE))
        .satisfies(e -> assertThat(e.path()).contains(path));
  }

  @Test
  void a_bulk_id_given_twice_is_refused() {
    BulkOperation post = BulkOperation.post("/Users", "a", ALICE);
    String json = BulkRequest.of(List.of(post)).toJson().replace("}]}", "}," + post + "]}");

    assertThatIllegalArgumentException().isThrownBy(() -> BulkRequest.of(List.of(post, post)));
    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> BulkRequest.parse(json))
        .satisfies(e -> assertThat(e.path()).contains("Operations[1].bulkId"));
  }

  @Test
  void what_is_larger_than_offered_is_refused_with_413_and_the_limit() {
    byte[] two =
        BulkRequest.of(List.of(BulkOperation.delete("/Users/1"), BulkOperation.delete("/Users/2")))
            .toJson()
            .getBytes(UTF_8);

    assertThat(BulkRequest.parse(two, BulkSupport.of(2, two.length), MessageOptions.strict()))
        .isNotNull();
    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> BulkRequest.parse(two, BulkSupport.of(1, 9999), MessageOptions.strict()))
        .satisfies(e -> assertThat(e.status()).isEqualTo(413))
        .withMessageContaining("maxOperations of 1");
    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> BulkRequest.parse(two, BulkSupport.of(2, 99), MessageOptions.strict()))
        .satisfies(e -> assertThat(e.status()).isEqualTo(413))
        .withMessageContaining("maxPayloadSize of 99");
    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> BulkRequest.parse(two, BulkSupport.none(), MessageOptions.strict()))
        .satisfies(e -> assertThat(e.status()).isEqualTo(501));
    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> BulkRequest.parse("{\"x\":\"" + "ä".repeat(1 << 19) + "\"}"))
        .satisfies(e -> assertThat(e.status()).isEqualTo(413));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "KEYWORD_IN_ANY_CASE|[{\"method\":\"delete\",\"path\":\"/Users/1\"}]",
        "PATH_WITHOUT_SLASH|[{\"method\":\"DELETE\",\"path\":\"Users/1\"}]",
        "SINGLE_VALUE|{\"method\":\"DELETE\",\"path\":\"/Users/1\"}"
      })
  void a_departure_of_a_request_is_read_only_when_it_is_tolerated(
      Tolerance tolerance, String operations) {
    String json = "{" + REQUEST + ",\"Operations\":" + operations + "}";
    BulkSupport offer = BulkSupport.of(10, 10_000);

    BulkRequest request = BulkRequest.parse(json);

    assertThat(request).isEqualTo(BulkRequest.of(List.of(BulkOperation.delete("/Users/1"))));
    assertThat(BulkRequest.parse(json, offer, MessageOptions.strict().with(tolerance)))
        .isEqualTo(request);
    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> BulkRequest.parse(json, offer, MessageOptions.strict()));
  }

  @Test
  void impossible_operations_are_not_made() {
    assertThatIllegalArgumentException().isThrownBy(() -> BulkOperation.delete("/Users"));
    assertThatIllegalArgumentException().isThrownBy(() -> BulkOperation.put("Users/1", ALICE));
    assertThatIllegalArgumentException().isThrownBy(() -> BulkOperation.post("/Users", "", ALICE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BulkRequest.of(List.of()).failOnErrors(0));
  }

  @Test
  void a_response_is_written_as_the_rfc_shows_it() {
    BulkOperation post = BulkOperation.post("/Users", "qwerty", ALICE);
    BulkResponse response =
        BulkResponse.of(
            List.of(
                BulkResult.of(post, 201)
                    .withLocation("https://acme.example/v2/Users/92b725cd")
                    .withVersion(ETag.weak("oY4m")),
                BulkResult.failed(
                    BulkOperation.delete("/Users/1"), ScimError.of(404, "No user 1"))));

    assertThat(response.toJson())
        .isEqualTo(
            "{"
                + RESPONSE
                + ",\"Operations\":[{\"location\":\"https://acme.example/v2/Users/92b725cd\","
                + "\"method\":\"POST\",\"bulkId\":\"qwerty\",\"version\":\"W/\\\"oY4m\\\"\",\"status\":\"201\"},"
                + "{\"method\":\"DELETE\",\"status\":\"404\",\"response\":"
                + ScimError.of(404, "No user 1").toJson()
                + "}]}");
    BulkResponse read = BulkResponse.parse(response.toJson(), MessageOptions.strict());
    assertThat(read).isEqualTo(response).hasSameHashCodeAs(response);
    assertThat(read.result("qwerty").orElseThrow().version()).contains(ETag.weak("oY4m"));
    assertThat(read.result("x")).isEmpty();
    assertThat(read.errors()).hasSize(1);
    assertThat(read.errors().get(0).error().flatMap(ScimError::detail)).contains("No user 1");
    assertThat(read.results().get(0).error()).isEmpty();
    assertThat(BulkResponse.parse(response.toJson().getBytes(UTF_8), MessageOptions.strict()))
        .isEqualTo(response);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "STATUS_AS_NUMBER|{\"method\":\"DELETE\",\"status\":204}",
        "STATUS_AS_OBJECT|{\"method\":\"DELETE\",\"status\":{\"code\":\"204\"}}",
        "KEYWORD_IN_ANY_CASE|{\"method\":\"Delete\",\"status\":\"204\"}",
        "UNQUOTED_ETAG|{\"method\":\"DELETE\",\"status\":\"204\",\"version\":\"abc\"}"
      })
  void a_departure_of_a_response_is_read_only_when_it_is_tolerated(
      Tolerance tolerance, String result) {
    String json = "{" + RESPONSE + ",\"Operations\":[" + result + "]}";

    BulkResponse response = BulkResponse.parse(json);

    assertThat(response.results().get(0).status()).isEqualTo(204);
    assertThat(BulkResponse.parse(json, MessageOptions.strict().with(tolerance)))
        .isEqualTo(response);
    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> BulkResponse.parse(json, MessageOptions.strict()));
    assertThat(BulkResponse.parse(response.toJson(), MessageOptions.strict())).isEqualTo(response);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}|Operations",
        "{\"Operations\":[{\"method\":\"POST\"}]}|Operations[0].status",
        "{\"Operations\":[{\"status\":\"200\"}]}|Operations[0].method",
        "{\"Operations\":[{\"method\":\"POST\",\"status\":\"200\",\"response\":[]}]}|Operations[0].response"
      })
  void a_wrong_member_of_a_response_is_named(String json, String path) {
    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> BulkResponse.parse(json))
        .satisfies(e -> assertThat(e.path()).contains(path));
  }

  @Test
  void an_error_without_status_takes_that_of_its_operation() {
    BulkOperation delete = BulkOperation.delete("/Users/1");
    ScimObject body = ScimObject.of("detail", ScimValue.of("gone"));

    assertThat(BulkResult.of(delete, 410).withResponse(body).error())
        .hasValueSatisfying(e -> assertThat(e.status()).isEqualTo(410))
        .hasValueSatisfying(e -> assertThat(e.detail()).contains("gone"));
    assertThat(BulkResult.of(delete, 410).error())
        .hasValueSatisfying(e -> assertThat(e.status()).isEqualTo(410));
  }

  @Test
  void unknown_members_are_kept_in_requests_and_responses() {
    String request =
        "{"
            + REQUEST
            + ",\"x\":1,\"Operations\":[{\"method\":\"DELETE\",\"path\":\"/U/1\",\"y\":[2]}]}";
    String response =
        "{"
            + RESPONSE
            + ",\"x\":1,\"Operations\":[{\"method\":\"PUT\",\"status\":\"200\",\"y\":{}}]}";

    assertThat(BulkRequest.parse(request).toJson()).isEqualTo(request);
    assertThat(BulkResponse.parse(response).toJson()).isEqualTo(response);
  }

  @Test
  void a_password_is_not_shown() {
    ScimUser secret = ScimUser.builder().userName("ann").password("s3cret").build();

    assertThat(BulkRequest.of(List.of(BulkOperation.post("/Users", "a", secret))))
        .asString()
        .doesNotContain("s3cret");
    ScimObject patch =
        ScimObject.parse("{\"Operations\":[{\"path\":\"password\",\"value\":\"s3cret\"}]}");
    assertThat(BulkRequest.of(List.of(BulkOperation.patch("/Users/a", patch))))
        .asString()
        .doesNotContain("s3cret");
  }
}
