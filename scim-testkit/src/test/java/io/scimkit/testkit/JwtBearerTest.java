package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.testkit.Wire.Reply;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JwtBearerTest extends DoorContract {
  private static final String RS256 = "{'alg':'RS256'}";

  @BeforeEach
  void registerTheApp() {
    fake.apps().jwt("client", Keys.ONE.getPublic()).preAuthorized("integration@acme.example");
  }

  private Reply signIn(String assertion) {
    return wire.form(
        "/services/oauth2/token",
        "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion="
            + Wire.encode(assertion));
  }

  private String claims(String issuer, String subject, String audience, long secondsAhead) {
    long exp = fake.clock().instant().getEpochSecond() + secondsAhead;
    return "{'iss':'"
        + issuer
        + "','sub':'"
        + subject
        + "','aud':'"
        + audience
        + "','exp':"
        + exp
        + "}";
  }

  private String good() {
    return claims("client", "integration@acme.example", "https://login.salesforce.com", 180);
  }

  @Test
  void a_good_assertion_is_answered_with_a_token_that_works() {
    Reply reply = signIn(Keys.jwt(Keys.ONE.getPrivate(), false, RS256, good()));
    assertThat(reply.status()).isEqualTo(200);
    JsonObject token = reply.object();
    assertThat(token.getString("access_token")).startsWith(fake.orgId().substring(0, 15) + "!");
    assertThat(token.getString("instance_url")).isEqualTo(wire.base());
    assertThat(token.getString("id"))
        .endsWith("/id/" + fake.orgId() + "/" + fake.user("integration@acme.example").id());
    assertThat(token.getString("token_type")).isEqualTo("Bearer");
    assertThat(token.getString("issued_at")).isEqualTo("1767603600000");
    assertThat(token.keySet())
        .contains("scope", "signature")
        .doesNotContain("expires_in", "refresh_token");
    assertThat(wire.with("Bearer " + token.getString("access_token")).get("").status())
        .isEqualTo(200);
    assertThat(fake.journal().requests().get(1).user()).contains("integration@acme.example");
  }

  @Test
  void padded_segments_and_an_exp_in_quotes_are_understood() {
    String claims = good().replaceAll("'exp':(\\d+)", "'exp':'$1'");
    assertThat(signIn(Keys.jwt(Keys.ONE.getPrivate(), true, RS256, claims)).status())
        .isEqualTo(200);
  }

  /** authInfo.js of @salesforce/core 8: {@code exp: Date.now() + 300}. */
  @Test
  void an_exp_in_milliseconds_is_taken_as_the_cli_of_salesforce_sends_it() {
    long millis = fake.clock().instant().toEpochMilli() + 300;
    String claims = good().replaceAll("'exp':\\d+", "'exp':" + millis);
    assertThat(signIn(Keys.jwt(Keys.ONE.getPrivate(), false, RS256, claims)).status())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e30", "-5", "0", "null", "'soon'", "true", "1e18", "''"})
  void an_exp_that_is_no_moment_is_refused(String exp) {
    String claims = good().replaceAll("'exp':\\d+", "'exp':" + exp);
    Reply reply = signIn(Keys.jwt(Keys.ONE.getPrivate(), false, RS256, claims));
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.object().getString("error")).isEqualTo("invalid_grant");
  }

  @ParameterizedTest
  @CsvSource({
    "https://login.salesforce.com",
    "https://test.salesforce.com",
    "BASE",
  })
  void the_audience_may_be_a_login_host_or_the_org(String audience) {
    String aud = audience.equals("BASE") ? wire.base() : audience;
    String claims = claims("client", "integration@acme.example", aud, 60);
    assertThat(signIn(Keys.jwt(Keys.ONE.getPrivate(), false, RS256, claims)).status())
        .isEqualTo(200);
  }

  @Test
  void one_audience_of_several_is_enough_whatever_the_others_are() {
    String known = "https://login.salesforce.com";
    String claims =
        claims("client", "integration@acme.example", known, 60)
            .replace("'" + known + "'", "[1,'" + known + "']");
    assertThat(signIn(Keys.jwt(Keys.ONE.getPrivate(), false, RS256, claims)).status())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "nobody, integration@acme.example, https://login.salesforce.com,  60, invalid_client_id, client identifier invalid",
    "client, integration@acme.example, https://elsewhere.example,    60, invalid_grant, audience is invalid",
    "client, integration@acme.example, https://login.salesforce.com,   0, invalid_grant, expired authorization code",
    "client, integration@acme.example, https://login.salesforce.com, -10, invalid_grant, expired authorization code",
    "client, integration@acme.example, https://login.salesforce.com, 301, invalid_grant, expired authorization code",
    "client, admin@acme.example,       https://login.salesforce.com,  60, invalid_grant, user is not admin approved to access this app",
    "client, nobody@acme.example,      https://login.salesforce.com,  60, invalid_grant, user hasn't approved this consumer",
  })
  void a_wrong_claim_is_refused_in_the_words_of_salesforce(
      String issuer,
      String subject,
      String audience,
      long ahead,
      String error,
      String description) {
    Reply reply =
        signIn(
            Keys.jwt(
                Keys.ONE.getPrivate(), false, RS256, claims(issuer, subject, audience, ahead)));
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.text())
        .isEqualTo("{\"error\":\"" + error + "\",\"error_description\":\"" + description + "\"}");
  }

  @Test
  void a_signature_of_another_key_or_algorithm_is_refused() {
    assertThat(signIn(Keys.jwt(Keys.OTHER.getPrivate(), false, RS256, good())).text())
        .contains("invalid assertion");
    assertThat(signIn(Keys.jwt(Keys.ONE.getPrivate(), false, "{'alg':'none'}", good())).text())
        .contains("invalid assertion");
    assertThat(signIn("not.a.jwt").text()).contains("invalid assertion");
    assertThat(signIn("x").text()).contains("invalid assertion");
  }

  @Test
  void an_inactive_and_a_frozen_user_do_not_sign_in() {
    GivenUser ann = fake.givenUser("ann@acme.example").frozen();
    GivenUser eve = fake.givenUser("eve@acme.example").inactive();
    fake.apps().jwt("client", Keys.ONE.getPublic()).preAuthorized(ann.username(), eve.username());
    String aud = "https://login.salesforce.com";
    assertThat(
            signIn(
                    Keys.jwt(
                        Keys.ONE.getPrivate(),
                        false,
                        RS256,
                        claims("client", "ann@acme.example", aud, 60)))
                .text())
        .contains("user is frozen");
    assertThat(
            signIn(
                    Keys.jwt(
                        Keys.ONE.getPrivate(),
                        false,
                        RS256,
                        claims("client", "eve@acme.example", aud, 60)))
                .text())
        .contains("inactive user");
  }

  @Test
  void other_grants_are_refused_by_name() {
    assertThat(wire.form("/services/oauth2/token", "grant_type=magic").text())
        .contains("unsupported_grant_type");
    assertThat(wire.form("/services/oauth2/token", "").text()).contains("unsupported_grant_type");
  }

  @Test
  void sign_in_is_no_api_call() {
    signIn(Keys.jwt(Keys.ONE.getPrivate(), false, RS256, good()));
    assertThat(fake.journal().apiCalls()).isZero();
  }
}
