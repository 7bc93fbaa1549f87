package io.scimkit.salesforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.scimkit.mapping.org.OrgBinding;
import io.scimkit.salesforce.Doors.Door;
import io.scimkit.salesforce.auth.JwtBearer;
import io.scimkit.salesforce.auth.KeySource;
import io.scimkit.salesforce.auth.SignInException;
import io.scimkit.salesforce.auth.SignInProblem;
import io.scimkit.testkit.FakeSalesforce;
import io.scimkit.testkit.Fault;
import io.scimkit.testkit.OrgConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in, and what those are told who do not. */
class SignInTest {
  @TempDir private Path directory;

  private static final String USER = "integration@acme.example";

  private static Salesforce connect(FakeSalesforce fake, UnaryOperator<JwtBearer> credentials) {
    JwtBearer usual = JwtBearer.of("client-1", USER, KeySource.of(Keys.rsa()));
    return Salesforce.at(OrgBinding.at(fake.inProcessUri()).expectingOrg(fake.orgId()))
        .credentials(credentials.apply(usual))
        .clock(fake.clock())
        .http(fake.inProcess())
        .build();
  }

  private static SignInException refused(Salesforce org) {
    try (org) {
      return catchThrowableOfType(SignInException.class, org::catalog);
    }
  }

  private static FakeSalesforce fake() {
    FakeSalesforce fake = FakeSalesforce.enterprise();
    fake.apps().jwt("client-1", Keys.pair().getPublic()).preAuthorized(USER);
    return fake;
  }

  @ParameterizedTest
  @EnumSource(Door.class)
  void a_signed_assertion_gets_in_through_both_doors(Door door) {
    try (Doors doors = Doors.open(door)) {
      assertThat(doors.org.catalog().orgId()).isEqualTo(doors.fake.orgId());
      assertThat(doors.calls.get(0).signIn()).isTrue();
      assertThat(doors.calls.get(0).path()).isEqualTo("/services/oauth2/token");
    }
  }

  static List<Arguments> refusals() {
    return List.of(
        Arguments.of(
            "unknown client",
            (UnaryOperator<JwtBearer>)
                c -> JwtBearer.of("client-2", USER, KeySource.of(Keys.rsa())),
            SignInProblem.UNKNOWN_CLIENT,
            "consumer key"),
        Arguments.of(
            "not approved",
            (UnaryOperator<JwtBearer>)
                c -> JwtBearer.of("client-1", "someone@acme.example", KeySource.of(Keys.rsa())),
            SignInProblem.NOT_APPROVED,
            "Pre-authorise"),
        Arguments.of(
            "wrong audience",
            (UnaryOperator<JwtBearer>) c -> c.audience(URI.create("https://example.org")),
            SignInProblem.WRONG_AUDIENCE,
            "https://test.salesforce.com"),
        Arguments.of(
            "another key",
            (UnaryOperator<JwtBearer>)
                c -> JwtBearer.of("client-1", USER, KeySource.of(Keys.other().getPrivate())),
            SignInProblem.BAD_SIGNATURE,
            "certificate"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refusals")
  void a_refused_sign_in_names_the_reason_and_the_fix(
      String name, UnaryOperator<JwtBearer> credentials, SignInProblem problem, String fix) {
    FakeSalesforce fake = fake();
    fake.givenUser("someone@acme.example");
    SignInException refused = refused(connect(fake, credentials));
    assertThat(refused.problem()).as(name).isEqualTo(problem);
    assertThat(refused.kind()).isEqualTo(ErrorKind.AUTH_REJECTED);
    assertThat(refused.advice().retryable()).isFalse();
    assertThat(refused).hasMessageContaining(fix).hasMessageContaining("/services/oauth2/token");
    assertThat(fake.journal().writes()).isEmpty();
  }

  static List<Arguments> tokenErrors() {
    return List.of(
        Arguments.of(
            "invalid_grant", "user hasn't approved this consumer", SignInProblem.NOT_APPROVED),
        Arguments.of("invalid_grant", "inactive user", SignInProblem.INACTIVE_USER),
        Arguments.of("invalid_grant", "user is locked", SignInProblem.INACTIVE_USER),
        Arguments.of(
            "OAUTH_APP_BLOCKED", "this app is blocked by admin", SignInProblem.APP_BLOCKED),
        Arguments.of("invalid_client", "app must be installed into org", SignInProblem.APP_BLOCKED),
        Arguments.of(
            "invalid_grant", "request not supported on this domain", SignInProblem.WRONG_HOST),
        Arguments.of(
            "invalid_grant", "expired authorization code", SignInProblem.ASSERTION_EXPIRED),
        Arguments.of("invalid_client", "invalid client credentials", SignInProblem.UNKNOWN_CLIENT),
        Arguments.of("login_rate_exceeded", "slow down", SignInProblem.TOO_MANY_LOGINS),
        Arguments.of("invalid_grant", "authentication failure", SignInProblem.OTHER),
        Arguments.of("brand_new_error", "nobody knows", SignInProblem.OTHER));
  }

  @ParameterizedTest
  @MethodSource("tokenErrors")
  void the_description_tells_the_reason(String error, String text, SignInProblem problem) {
    ScriptedOrg script =
        new ScriptedOrg()
            .answerSignIn(
                400, "{\"error\":\"%s\",\"error_description\":\"%s\"}".formatted(error, text));
    SignInException refused = refused(script.connect());
    assertThat(refused.problem()).isEqualTo(problem);
    assertThat(refused).hasMessageContaining(text).hasMessageContaining(problem.fix());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"access_token\":\"00D-top-secret\",\"id\":",
        "{\"access_token\":\"00D-top-secret\"}",
        "{\"access_token\":\"00D-top-secret\",\"id\":\"https://x/id/none\"}",
        "[\"00D-top-secret\"]",
        "<html>00D-top-secret</html>",
        "{\"access_token\":\"00D-top-secret\\r"
            + "\\n"
            + "X: 1\",\"id\":\"https://login.salesforce.com/id/00D000000000001EAA/005000000000001EAA\"}",
        ""
      })
  void a_reply_that_is_no_token_is_refused_without_showing_it(String body) {
    SignInException refused = refused(new ScriptedOrg().answerSignIn(200, body).connect());
    assertThat(refused.problem()).isEqualTo(SignInProblem.UNREACHABLE);
    assertThat(refused.toString()).doesNotContain("top-secret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://acme.my.salesforce.com",
        "http://localhost:1",
        "https://localhost:1",
        "https://169.254.169.254",
        "https://evil.example",
        "https://na1.salesforce.com@evil.example",
        "https://na1.salesforce.com.evil.example",
        "https://na1.salesforce.com:8443",
        "https://evilsalesforce.com",
        "ftp://x",
        "not a uri",
        "https:"
      })
  void a_token_is_sent_to_no_instance_without_tls_or_of_somebody_else(String instance) {
    ScriptedOrg script = new ScriptedOrg().answerSignIn(200, ScriptedOrg.token("T1", instance));
    SignInException refused = refused(script.connect());
    assertThat(refused.problem()).isEqualTo(SignInProblem.UNSAFE_INSTANCE);
    assertThat(script.others()).isEmpty();
  }

  @Test
  void an_instance_that_repeats_the_token_does_not_show_it() {
    String instance = "https://u:T1-top-secret@evil.example/?t=T1-top-secret";
    SignInException refused =
        refused(
            new ScriptedOrg()
                .answerSignIn(200, ScriptedOrg.token("T1-top-secret", instance))
                .connect());
    assertThat(refused.problem()).isEqualTo(SignInProblem.UNSAFE_INSTANCE);
    assertThat(refused).hasMessageContaining("evil.example");
    assertThat(refused.toString()).doesNotContain("top-secret");
  }

  @Test
  void a_token_of_another_org_is_not_used() {
    ScriptedOrg script = new ScriptedOrg();
    try (Salesforce org =
        Salesforce.at(OrgBinding.at(URI.create(ScriptedOrg.URL)).expectingOrg("00D000000000002"))
            .credentials(JwtBearer.of("client-1", USER, KeySource.of(Keys.rsa())))
            .http(script.http())
            .build()) {
      SignInException refused = catchThrowableOfType(SignInException.class, org::catalog);
      assertThat(refused.problem()).isEqualTo(SignInProblem.WRONG_ORG);
      assertThat(refused)
          .hasMessageContaining(ScriptedOrg.ORG)
          .hasMessageContaining("00D000000000002");
    }
    assertThat(script.others()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void an_org_that_is_a_sandbox_against_the_binding_is_not_used(boolean sandbox) {
    FakeSalesforce fake =
        FakeSalesforce.of(sandbox ? OrgConfig.sandbox("uat") : OrgConfig.enterprise());
    String administrator = fake.given().administrator().username();
    fake.apps().jwt("client-1", Keys.pair().getPublic()).preAuthorized(administrator);
    OrgBinding binding = OrgBinding.at(fake.inProcessUri()).expectingOrg(fake.orgId());
    try (Salesforce wrong = connect(fake, binding.sandbox(!sandbox), administrator);
        Salesforce right = connect(fake, binding.sandbox(sandbox), administrator)) {
      SignInException refused = catchThrowableOfType(SignInException.class, wrong::catalog);
      assertThat(refused.problem()).isEqualTo(SignInProblem.WRONG_ORG);
      assertThat(refused).hasMessageContaining("OrgBinding.sandbox(" + sandbox + ")");
      assertThat(right.catalog().orgId()).isEqualTo(fake.orgId());
    }
  }

  private static Salesforce connect(FakeSalesforce fake, OrgBinding binding, String username) {
    return Salesforce.at(binding)
        .credentials(JwtBearer.of("client-1", username, KeySource.of(Keys.rsa())))
        .clock(fake.clock())
        .http(fake.inProcess())
        .build();
  }

  @Test
  void clock_skew_is_named_as_such() {
    FakeSalesforce fake = fake();
    Clock slow = Clock.offset(fake.clock(), Duration.ofHours(-1));
    try (Salesforce org =
        Salesforce.at(OrgBinding.at(fake.inProcessUri()).expectingOrg(fake.orgId()))
            .credentials(JwtBearer.of("client-1", USER, KeySource.of(Keys.rsa())))
            .clock(slow)
            .http(fake.inProcess())
            .build()) {
      SignInException refused = catchThrowableOfType(SignInException.class, org::catalog);
      assertThat(refused.problem()).isEqualTo(SignInProblem.ASSERTION_EXPIRED);
      assertThat(refused).hasMessageContaining("clock");
    }
  }

  static List<Arguments> moments() {
    return List.of(
        Arguments.of("2026-02-15T00:00:00Z", SignInProblem.CERTIFICATE_EXPIRED),
        Arguments.of("2025-12-01T00:00:00Z", SignInProblem.CERTIFICATE_NOT_YET_VALID));
  }

  @ParameterizedTest
  @MethodSource("moments")
  void a_certificate_out_of_its_time_is_refused_before_any_call(
      String moment, SignInProblem problem) throws Exception {
    Certificates made = Certificates.january(directory);
    ScriptedOrg script = new ScriptedOrg();
    SignInException refused =
        refused(
            script
                .builder()
                .clock(Clock.fixed(Instant.parse(moment), ZoneOffset.UTC))
                .credentials(
                    JwtBearer.of(
                        "client-1",
                        USER,
                        KeySource.of(made.key()).certificate(made.file(directory))))
                .build());
    assertThat(refused.problem()).isEqualTo(problem);
    assertThat(refused).hasMessageContaining("2026-0").hasMessageContaining(problem.fix());
    assertThat(script.seen).isEmpty();
  }

  @Test
  void a_certificate_of_another_key_is_refused_before_any_call_and_the_right_one_gets_in()
      throws Exception {
    Certificates made = Certificates.january(directory);
    ScriptedOrg script = new ScriptedOrg();
    SignInException refused =
        refused(
            script
                .builder()
                .credentials(
                    JwtBearer.of(
                        "client-1",
                        USER,
                        KeySource.of(Keys.rsa()).certificate(made.file(directory))))
                .build());
    assertThat(refused.problem()).isEqualTo(SignInProblem.CERTIFICATE_MISMATCH);
    assertThat(script.seen).isEmpty();

    FakeSalesforce fake = FakeSalesforce.enterprise();
    fake.apps().jwt("client-1", made.certificate()).preAuthorized(USER);
    try (Salesforce org =
        connect(
            fake,
            c ->
                JwtBearer.of(
                    "client-1", USER, KeySource.of(made.key()).certificate(certificateOf(made))))) {
      assertThat(org.catalog().orgId()).isEqualTo(fake.orgId());
    }
  }

  private Path certificateOf(Certificates made) {
    try {
      return made.file(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void keys_are_read_from_pem_in_both_forms_each_time_they_are_needed() throws Exception {
    byte[] pkcs8 = Keys.rsa().getEncoded();
    // The PKCS#1 key is the last value inside PKCS#8: skip the 26 bytes in front of it.
    String pkcs1 = Keys.pem("RSA PRIVATE KEY", Arrays.copyOfRange(pkcs8, 26, pkcs8.length));
    Path file = Files.writeString(directory.resolve("key.pem"), "text before\n" + Keys.pkcs8());
    FakeSalesforce fake = fake();
    for (KeySource source :
        List.of(KeySource.pem(file), KeySource.pem(Keys::pkcs8), KeySource.pem(() -> pkcs1))) {
      try (Salesforce org = connect(fake, c -> JwtBearer.of("client-1", USER, source))) {
        assertThat(org.catalog().orgId()).isEqualTo(fake.orgId());
      }
    }
  }

  static List<Arguments> badKeys() throws Exception {
    KeyPairGenerator ec = KeyPairGenerator.getInstance("EC");
    return List.of(
        Arguments.of("", "no private key"),
        Arguments.of("top-secret", "no private key"),
        Arguments.of(
            "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----", "not hold an RSA key"),
        Arguments.of(
            "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----",
            "passphrase"),
        Arguments.of(
            Keys.pem("PRIVATE KEY", ec.generateKeyPair().getPrivate().getEncoded()),
            "not hold an RSA key"));
  }

  @ParameterizedTest
  @MethodSource("badKeys")
  void a_key_that_cannot_be_used_is_refused_before_any_call(String pem, String why) {
    ScriptedOrg script = new ScriptedOrg();
    SignInException refused =
        refused(
            script
                .builder()
                .credentials(JwtBearer.of("client-1", USER, KeySource.pem(() -> pem)))
                .build());
    assertThat(refused.problem()).isEqualTo(SignInProblem.KEY_UNREADABLE);
    assertThat(refused).hasMessageContaining(why);
    assertThat(refused.toString()).doesNotContain("top-secret").doesNotContain("AAAA");
    assertThat(script.seen).isEmpty();
  }

  @Test
  void a_key_that_never_leaves_its_module_is_refused_for_what_it_is() {
    PrivateKey handle =
        new PrivateKey() {
          private static final long serialVersionUID = 1L;

          @Override
          public String getAlgorithm() {
            return "RSA";
          }

          @Override
          public String getFormat() {
            return null;
          }

          @Override
          public byte[] getEncoded() {
            return null;
          }
        };
    SignInException refused =
        refused(
            new ScriptedOrg()
                .builder()
                .credentials(JwtBearer.of("client-1", USER, KeySource.of(handle)))
                .build());
    assertThat(refused.problem()).isEqualTo(SignInProblem.KEY_UNREADABLE);
    assertThat(refused).hasMessageContaining("RSAPrivateKey");
  }

  @Test
  void missing_files_are_named() {
    Path nowhere = directory.resolve("nowhere.pem");
    assertThatThrownBy(() -> KeySource.pem(nowhere).privateKey())
        .hasMessageContaining("no key file")
        .hasMessageContaining("nowhere.pem");
    assertThatThrownBy(() -> KeySource.of(Keys.rsa()).certificate(nowhere).certificate())
        .hasMessageContaining("no certificate file");
  }

  @Test
  void an_inactive_integration_user_is_told_apart() {
    FakeSalesforce fake = fake();
    fake.givenUser("old@acme.example").inactive();
    fake.apps().jwt("client-9", Keys.pair().getPublic()).preAuthorized("old@acme.example");
    SignInException refused =
        refused(
            connect(
                fake, c -> JwtBearer.of("client-9", "old@acme.example", KeySource.of(Keys.rsa()))));
    assertThat(refused.problem()).isEqualTo(SignInProblem.INACTIVE_USER);
  }

  @Test
  void a_token_endpoint_that_is_down_may_be_tried_again() {
    FakeSalesforce fake = fake();
    fake.plan(Fault.unavailable()).on("POST", "/token");
    fake.plan(Fault.lostReply()).on("POST", "/token");
    for (int i = 0; i < 2; i++) {
      SignInException refused = refused(connect(fake, c -> c));
      assertThat(refused.problem()).isEqualTo(SignInProblem.UNREACHABLE);
      assertThat(refused.advice().retryable()).isTrue();
    }
    fake.assertFaultsFired();
  }

  @Test
  void an_org_cannot_be_built_without_credentials() {
    assertThatThrownBy(
            () ->
                Salesforce.at(
                        OrgBinding.at(URI.create(ScriptedOrg.URL)).expectingOrg(ScriptedOrg.ORG))
                    .build())
        .hasMessageContaining(".credentials(");
    assertThatThrownBy(() -> JwtBearer.of(" ", USER, KeySource.of(Keys.rsa())))
        .hasMessageContaining("clientId");
  }
}
