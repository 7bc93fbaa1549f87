package io.scimkit.salesforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.scimkit.mapping.org.OrgCatalog;
import io.scimkit.salesforce.auth.JwtBearer;
import io.scimkit.salesforce.auth.KeySource;
import io.scimkit.salesforce.auth.SignInException;
import io.scimkit.salesforce.auth.SignInProblem;
import io.scimkit.salesforce.runbook.UserRef;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One call and all that can come back, told at the port. The call here is the catalog's. */
class OrgCallsTest {
  private static final String DEAD =
      "[{\"message\":\"Session expired or invalid\",\"errorCode\":\"INVALID_SESSION_ID\"}]";

  private final ScriptedOrg script = new ScriptedOrg();

  static String emptyCatalog() {
    StringBuilder parts = new StringBuilder();
    for (String part : List.of("profiles", "sets", "setGroups", "setLicenses", "publicGroups")) {
      parts.append(
          "{\"referenceId\":\"%s\",\"httpStatusCode\":200,\"body\":{\"totalSize\":0,\"done\":true,\"records\":[]}},"
              .formatted(part));
    }
    return "{\"compositeResponse\":["
        + parts
        + "{\"referenceId\":\"org\",\"httpStatusCode\":200,\"body\":{\"Id\":\"%s\"}}]}"
            .formatted(ScriptedOrg.ORG);
  }

  @Test
  void a_dead_session_costs_one_renewal_and_the_call_is_made_again() {
    script.answer(200, emptyCatalog()).answer(401, DEAD).answer(200, emptyCatalog());
    try (Salesforce org = script.connect()) {
      org.catalog();
      org.refreshCatalog();
    }
    assertThat(script.signIns()).hasSize(2);
    assertThat(script.others())
        .extracting(ScriptedOrg.Seen::token)
        .containsExactly("Bearer T1", "Bearer T1", "Bearer T2");
  }

  @Test
  void a_token_that_is_refused_right_after_it_was_given_is_final() {
    script.answer(401, DEAD);
    try (Salesforce org = script.connect()) {
      SignInException refused = catchThrowableOfType(SignInException.class, org::catalog);
      assertThat(refused.problem()).isEqualTo(SignInProblem.TOKEN_REFUSED);
    }
    assertThat(script.signIns()).hasSize(1);
    assertThat(script.others()).hasSize(1);
  }

  @Test
  void a_second_401_after_the_renewal_is_final() {
    script.answer(200, emptyCatalog()).answer(401, DEAD).answer(401, DEAD);
    try (Salesforce org = script.connect()) {
      org.catalog();
      assertThatThrownBy(org::refreshCatalog).isInstanceOf(SignInException.class);
    }
    assertThat(script.signIns()).hasSize(2);
    assertThat(script.others()).hasSize(3);
  }

  static List<Arguments> notDead() {
    return List.of(
        Arguments.of("This session is not valid for use with the REST API", ErrorKind.FORBIDDEN),
        Arguments.of("Connected app is not attached to Agent", ErrorKind.FORBIDDEN));
  }

  @ParameterizedTest
  @MethodSource("notDead")
  void some_401s_are_not_a_dead_session(String message, ErrorKind kind) {
    script
        .answer(200, emptyCatalog())
        .answer(
            401, "[{\"message\":\"%s\",\"errorCode\":\"INVALID_SESSION_ID\"}]".formatted(message));
    try (Salesforce org = script.connect()) {
      org.catalog();
      SalesforceException refused =
          catchThrowableOfType(SalesforceException.class, org::refreshCatalog);
      assertThat(refused.kind()).isEqualTo(kind);
    }
    assertThat(script.signIns()).hasSize(1);
  }

  @Test
  void an_expired_password_is_final_at_once_and_names_the_fix() {
    script
        .answer(200, emptyCatalog())
        .answer(
            401,
            "[{\"message\":\"Your password has"
                + " expired.\",\"errorCode\":\"INVALID_OPERATION_WITH_EXPIRED_PASSWORD\"}]");
    try (Salesforce org = script.connect()) {
      org.catalog();
      SignInException refused = catchThrowableOfType(SignInException.class, org::refreshCatalog);
      assertThat(refused.problem()).isEqualTo(SignInProblem.PASSWORD_EXPIRED);
      assertThat(refused).hasMessageContaining("Password Never Expires");
    }
    assertThat(script.signIns()).hasSize(1);
  }

  @Test
  void a_changed_instance_is_followed() {
    script
        .answerSignIn(200, ScriptedOrg.token("T1", "https://na1.salesforce.com"))
        .answerSignIn(200, ScriptedOrg.token("T2", "https://na2.salesforce.com/path"))
        .answer(200, emptyCatalog())
        .answer(401, DEAD)
        .answer(200, emptyCatalog());
    try (Salesforce org = script.connect()) {
      org.catalog();
      org.refreshCatalog();
    }
    assertThat(script.others())
        .extracting(ScriptedOrg.Seen::uri)
        .containsExactly(
            "https://na1.salesforce.com/services/data/v62.0/composite",
            "https://na1.salesforce.com/services/data/v62.0/composite",
            "https://na2.salesforce.com/services/data/v62.0/composite");
  }

  static List<Arguments> bodies() {
    return List.of(
        Arguments.of(
            403,
            "[{\"message\":\"TotalRequests Limit"
                + " exceeded.\",\"errorCode\":\"REQUEST_LIMIT_EXCEEDED\"}]",
            ErrorKind.LIMIT_REACHED,
            true),
        Arguments.of(
            403,
            "[{\"message\":\"ConcurrentRequests (Concurrent API Requests) Limit"
                + " exceeded.\",\"errorCode\":\"REQUEST_LIMIT_EXCEEDED\"}]",
            ErrorKind.LIMIT_REACHED,
            true),
        Arguments.of(
            403,
            "[{\"message\":\"no\",\"errorCode\":\"API_DISABLED_FOR_ORG\"}]",
            ErrorKind.FORBIDDEN,
            false),
        Arguments.of(403, "<html><body>Go away</body></html>", ErrorKind.FORBIDDEN, false),
        Arguments.of(
            404,
            "[{\"message\":\"The requested resource does not exist\",\"errorCode\":\"NOT_FOUND\"}]",
            ErrorKind.NOT_FOUND,
            false),
        Arguments.of(
            410, "[{\"message\":\"old\",\"errorCode\":\"GONE\"}]", ErrorKind.NOT_FOUND, false),
        Arguments.of(
            400,
            "[{\"message\":\"bad\",\"errorCode\":\"NEW_CODE_OF_2031\",\"fields\":[\"A\",\"B\"]}]",
            ErrorKind.INVALID_DATA,
            false),
        Arguments.of(400, "not json", ErrorKind.UNCLASSIFIED, false),
        Arguments.of(302, "", ErrorKind.UNCLASSIFIED, false),
        Arguments.of(408, "", ErrorKind.UNAVAILABLE, true),
        Arguments.of(420, "<html>", ErrorKind.UNAVAILABLE, true),
        Arguments.of(429, "slow down", ErrorKind.UNAVAILABLE, true),
        Arguments.of(500, "", ErrorKind.UNAVAILABLE, true),
        Arguments.of(503, "<html><title>Down</title></html>", ErrorKind.UNAVAILABLE, true),
        Arguments.of(
            503,
            "[{\"message\":\"x\",\"errorCode\":\"SERVER_UNAVAILABLE\"}]",
            ErrorKind.UNAVAILABLE,
            true),
        Arguments.of(200, "{\"compositeResponse\":[", ErrorKind.UNAVAILABLE, true),
        Arguments.of(200, "<html>Maintenance</html>", ErrorKind.UNAVAILABLE, true),
        Arguments.of(200, "[]", ErrorKind.UNAVAILABLE, true),
        Arguments.of(200, "[".repeat(5000), ErrorKind.UNAVAILABLE, true),
        Arguments.of(200, emptyCatalog() + emptyCatalog(), ErrorKind.UNAVAILABLE, true),
        Arguments.of(200, "{\"a\":" + "9".repeat(5000) + "}", ErrorKind.UNAVAILABLE, true),
        Arguments.of(200, "{\"a\":1e99999999999}", ErrorKind.UNAVAILABLE, true),
        Arguments.of(200, "{\"a\":1e-2147483649}", ErrorKind.UNAVAILABLE, true),
        Arguments.of(
            200,
            emptyCatalog().replace("\"done\":true", "\"done\":false"),
            ErrorKind.UNAVAILABLE,
            true),
        Arguments.of(
            200,
            emptyCatalog().replace("\"records\":[]", "\"records\":[7]"),
            ErrorKind.UNAVAILABLE,
            true),
        Arguments.of(
            200,
            emptyCatalog().replace("\"records\":[]", "\"rows\":[]"),
            ErrorKind.UNAVAILABLE,
            true),
        Arguments.of(
            200,
            emptyCatalog().replace("\"totalSize\":0", "\"totalSize\":\"0\""),
            ErrorKind.UNAVAILABLE,
            true),
        Arguments.of(
            200,
            emptyCatalog().replace("\"httpStatusCode\":200", "\"httpStatusCode\":\"200\""),
            ErrorKind.UNAVAILABLE,
            true),
        Arguments.of(200, "", ErrorKind.UNAVAILABLE, true));
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void a_reply_that_is_no_success_is_one_typed_error(
      int status, String body, ErrorKind kind, boolean retryable) {
    script.answer(status, body);
    try (Salesforce org = script.connect()) {
      SalesforceException failed = catchThrowableOfType(SalesforceException.class, org::catalog);
      assertThat(failed.kind()).isEqualTo(kind);
      assertThat(failed.status()).isEqualTo(status);
      assertThat(failed.advice().retryable()).isEqualTo(retryable);
      assertThat(failed.request()).isEqualTo("POST /services/data/v62.0/composite");
      assertThat(failed.step()).isEqualTo("catalog");
      assertThat(failed.errors()).isNotEmpty();
      assertThat(failed).hasMessageContaining(failed.advice().fix());
    }
    assertThat(script.others()).hasSize(1);
  }

  static List<Arguments> wrongAddresses() {
    return List.of(
        Arguments.of(302, ""),
        Arguments.of(307, "<html>moved</html>"),
        Arguments.of(
            404,
            "[{\"message\":\"The requested resource does not exist\",\"errorCode\":\"NOT_FOUND\"}]"),
        Arguments.of(410, "[{\"message\":\"old\",\"errorCode\":\"GONE\"}]"));
  }

  @ParameterizedTest
  @MethodSource("wrongAddresses")
  void an_address_that_is_not_the_api_s_is_told_with_what_sets_it(int status, String body) {
    script.answer(status, body);
    try (Salesforce org = script.connect()) {
      SalesforceException wrong = catchThrowableOfType(SalesforceException.class, org::catalog);
      assertThat(wrong.advice().fix()).contains("OrgBinding").contains("API version");
    }
  }

  @Test
  void two_rows_of_one_name_are_one_typed_error() {
    String profile = "{\"Id\":\"00e00000000000%sAAA\",\"Name\":\"Twin\"}";
    String rows = profile.formatted("1") + "," + profile.formatted("2");
    script.answer(
        200,
        emptyCatalog()
            .replaceFirst(
                "\"totalSize\":0,\"done\":true,\"records\":\\[\\]",
                "\"totalSize\":2,\"done\":true,\"records\":[" + rows + "]"));
    try (Salesforce org = script.connect()) {
      SalesforceException twins = catchThrowableOfType(SalesforceException.class, org::catalog);
      assertThat(twins).hasMessageContaining("The profile \"Twin\" was added twice");
    }
  }

  @Test
  void no_text_of_the_org_begins_a_line_of_an_error() {
    script.answer(400, "[{\"errorCode\":\"BAD\",\"message\":\"no\\nINFO all is well\\u001b[2J\"}]");
    try (Salesforce org = script.connect()) {
      SalesforceException failed = catchThrowableOfType(SalesforceException.class, org::catalog);
      assertThat(failed.getMessage())
          .contains("no·INFO all is well·[2J")
          .doesNotContain("\n", "\u001b");
    }
  }

  @Test
  void every_error_of_the_array_is_kept() {
    script.answer(
        400,
        "[{\"message\":\"one\",\"errorCode\":\"A_CODE\",\"fields\":[\"X\"]},{\"message\":\"two\",\"errorCode\":\"UNABLE_TO_LOCK_ROW\"}]");
    try (Salesforce org = script.connect()) {
      SalesforceException failed = catchThrowableOfType(SalesforceException.class, org::catalog);
      assertThat(failed.errors())
          .containsExactly(
              new ApiError("A_CODE", "one", List.of("X")),
              new ApiError("UNABLE_TO_LOCK_ROW", "two", List.of()));
      assertThat(failed.kind()).isEqualTo(ErrorKind.ROW_LOCKED);
      assertThat(failed).hasMessageContaining("A_CODE: one [X]; UNABLE_TO_LOCK_ROW: two");
    }
  }

  @Test
  void a_reply_beyond_the_limit_is_not_read_to_its_end() {
    script.answer(200, " ".repeat(16 * 1024 * 1024 + 1));
    try (Salesforce org = script.connect()) {
      assertThatThrownBy(org::catalog)
          .isInstanceOf(SalesforceException.class)
          .hasMessageContaining("larger than 16777216 bytes");
    }
  }

  @Test
  void a_next_page_that_is_none_is_not_asked_for() {
    for (String next :
        List.of("https://evil.example/", "/services/data/v62.0/query/a b", "//evil.example/x")) {
      String more =
          emptyCatalog()
              .replaceFirst("\"done\":true", "\"done\":false,\"nextRecordsUrl\":\"" + next + "\"");
      script.answer(200, more);
      try (Salesforce org = script.connect()) {
        SalesforceException odd = catchThrowableOfType(SalesforceException.class, org::catalog);
        assertThat(odd).hasMessageContaining("not the address of a further page");
      }
    }
    assertThat(script.others()).hasSize(3);
  }

  @Test
  void further_pages_are_read_and_a_page_that_cannot_be_read_stops_the_reading() {
    String more =
        emptyCatalog()
            .replaceFirst(
                "\"done\":true",
                "\"done\":false,\"nextRecordsUrl\":\"/services/data/v62.0/query/01g0000000000AAAAA-2000\"");
    String last =
        "{\"totalSize\":1,\"done\":true,\"records\":[{\"Id\":\"00e000000000001AAA\",\"Name\":\"Late\"}]}";
    script.answer(200, more).answer(200, last);
    script.answer(200, more).answer(200, "{\"done\":true}");
    try (Salesforce org = script.connect()) {
      assertThat(org.catalog().profileNames()).containsExactly("Late");
      SalesforceException cut =
          catchThrowableOfType(SalesforceException.class, org::refreshCatalog);
      assertThat(cut.kind()).isEqualTo(ErrorKind.UNAVAILABLE);
      assertThat(org.catalog().profileNames()).containsExactly("Late");
    }
  }

  @Test
  void errors_without_end_are_cut() {
    script.answer(
        400,
        "["
            + "{\"errorCode\":\"A\",\"message\":\"x\"},".repeat(10_000)
            + "{\"errorCode\":\"B\",\"message\":\""
            + "y".repeat(100_000)
            + "\"}]");
    script.answer(400, "[{\"errorCode\":\"B\",\"message\":\"" + "y".repeat(100_000) + "\"}]");
    try (Salesforce org = script.connect()) {
      for (int i = 0; i < 2; i++) {
        SalesforceException failed = catchThrowableOfType(SalesforceException.class, org::catalog);
        assertThat(failed.errors()).hasSizeLessThanOrEqualTo(50);
        assertThat(failed.getMessage()).hasSizeLessThan(2_000);
      }
    }
  }

  @Test
  void after_close_nothing_is_sent_and_the_error_says_so() {
    Salesforce org = script.connect();
    org.close();
    org.close();
    SalesforceException closed = catchThrowableOfType(SalesforceException.class, org::catalog);
    assertThat(closed).hasMessageContaining("closed");
    assertThat(script.seen).isEmpty();
  }

  @Test
  void a_client_that_its_host_closed_is_one_typed_error() {
    PoolingHttpClientConnectionManager shared = new PoolingHttpClientConnectionManager();
    try (Salesforce org =
        script
            .builder()
            .http(
                HttpClientBuilder.create()
                    .setConnectionManager(shared)
                    .setConnectionManagerShared(true))
            .build()) {
      shared.close();
      assertThatThrownBy(org::catalog)
          .isInstanceOf(SalesforceException.class)
          .hasMessageContaining("pool shut down");
    }
  }

  @Test
  void a_key_source_that_breaks_does_not_keep_the_next_sign_in_waiting() {
    AtomicBoolean broken = new AtomicBoolean(true);
    KeySource source =
        KeySource.pem(
            () -> {
              if (broken.getAndSet(false)) {
                throw new NoClassDefFoundError("vault client");
              }
              return Keys.pkcs8();
            });
    script.answer(200, emptyCatalog());
    try (Salesforce org =
        script
            .builder()
            .credentials(JwtBearer.of("client-1", "integration@acme.example", source))
            .build()) {
      assertThatThrownBy(org::catalog).isInstanceOf(NoClassDefFoundError.class);
      assertThat(org.catalog().orgId()).isEqualTo(ScriptedOrg.ORG);
    }
  }

  static List<Arguments> losses() {
    return List.of(
        Arguments.of(new ConnectException("refused"), "Nothing was sent"),
        Arguments.of(new SocketTimeoutException("read timed out"), "It was a read"),
        Arguments.of(new IOException("connection reset"), "It was a read"),
        Arguments.of(new SSLHandshakeException("no common cipher"), "Nothing was sent"),
        Arguments.of(new SSLException("Connection reset"), "It was a read"));
  }

  @ParameterizedTest
  @MethodSource("losses")
  void a_lost_read_may_be_tried_again_and_is_not_by_itself(IOException why, String advice) {
    script.lose(why);
    try (Salesforce org = script.connect()) {
      SalesforceException lost = catchThrowableOfType(SalesforceException.class, org::catalog);
      assertThat(lost.kind()).isEqualTo(ErrorKind.UNAVAILABLE);
      assertThat(lost.advice().retryable()).isTrue();
      assertThat(lost).hasMessageContaining(advice).hasMessageContaining(why.getMessage());
    }
    assertThat(script.others()).hasSize(1);
  }

  @Test
  void many_threads_that_come_first_ask_for_one_token() throws Exception {
    for (int i = 0; i < 32; i++) {
      script.answer(200, emptyCatalog());
    }
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try (Salesforce org = script.connect()) {
      List<Callable<OrgCatalog>> work = new ArrayList<>();
      for (int i = 0; i < 32; i++) {
        work.add(org::refreshCatalog);
      }
      for (Future<OrgCatalog> done : threads.invokeAll(work)) {
        assertThat(done.get().orgId()).isEqualTo(ScriptedOrg.ORG);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(script.signIns()).hasSize(1);
  }

  @Test
  void the_names_of_an_org_are_read_once() {
    script.answer(200, emptyCatalog());
    try (Salesforce org = script.connect()) {
      assertThat(org.catalog()).isSameAs(org.catalog());
    }
    assertThat(script.others()).hasSize(1);
  }

  @Test
  void a_listener_that_throws_does_no_harm() {
    script.answer(200, emptyCatalog());
    try (Salesforce org =
        script
            .builder()
            .onCall(
                call -> {
                  throw new IllegalStateException("counter broken");
                })
            .build()) {
      assertThat(org.catalog().orgId()).isEqualTo(ScriptedOrg.ORG);
    }
  }

  @Test
  void the_listener_hears_of_every_call_with_its_parts() {
    script.answer(200, emptyCatalog());
    try (Salesforce org = script.connect()) {
      org.catalog();
    }
    assertThat(script.calls).extracting(Call::number).containsExactly(1L, 2L);
    assertThat(script.calls).extracting(Call::signIn).containsExactly(true, false);
    assertThat(script.calls.get(1).parts())
        .extracting(Call.Part::referenceId)
        .containsExactly("profiles", "sets", "setGroups", "setLicenses", "publicGroups", "org");
    assertThat(script.calls.get(1).parts().get(0))
        .isEqualTo(
            new Call.Part("profiles", "GET", "SELECT Id, Name FROM Profile ORDER BY Name", 200));
  }

  @Test
  void settings_that_cannot_be_are_refused() {
    assertThatThrownBy(() -> script.builder().apiVersion("62"))
        .hasMessageContaining("written like v62.0");
    assertThatThrownBy(() -> script.builder().apiVersion("v51.0"))
        .hasMessageContaining("v52.0")
        .hasMessageContaining("v51.0");
    assertThatThrownBy(() -> UserRef.federationId(" ")).hasMessageContaining("blank");
  }
}
