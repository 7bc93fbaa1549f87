package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.testkit.Wire.Reply;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretGrantsTest extends DoorContract {
  private static final String CLIENT = "&client_id=app&client_secret=s3cret";
  private SecretApp app;
  private GivenUser ann;

  @BeforeEach
  void registerTheApp() {
    app = fake.apps().withSecret("app", "s3cret");
    ann = fake.givenUser("ann@acme.example").password("correct horse");
    wire.with("");
  }

  private Reply token(String form) {
    return wire.form("/services/oauth2/token", form);
  }

  private Reply byPassword(String password) {
    return token(
        "grant_type=password&username=ann%40acme.example&password="
            + Wire.encode(password)
            + CLIENT);
  }

  private void works(Reply reply) {
    assertThat(reply.status()).isEqualTo(200);
    wire.with("Bearer " + reply.object().getString("access_token"));
    assertThat(wire.get("").status()).isEqualTo(200);
  }

  private static void refused(Reply reply, String error, String description) {
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.object().getString("error")).isEqualTo(error);
    assertThat(reply.object().getString("error_description")).isEqualTo(description);
  }

  @Test
  void parameters_in_the_uri_count_too() {
    String query = "?grant_type=password&username=ann%40acme.example&password=correct+horse";
    works(wire.form("/services/oauth2/token" + query + CLIENT, "format=json"));
    String token = Wire.encode(ann.accessToken());
    Reply revoked = wire.form("/services/oauth2/revoke?token=" + token, "x=y");
    assertThat(revoked.status()).isEqualTo(200);
    assertThat(fake.journal().requests().get(0).query()).doesNotContain("horse", "s3cret");
  }

  @ParameterizedTest
  @CsvSource({
    "correct horse, true",
    "correct horseAbCdEfGh1234567890abcdef, true",
    "correct horse!, false",
    "wrong, false",
    "'', false",
  })
  void a_password_opens_alone_or_with_a_security_token(String password, boolean right) {
    Reply reply = byPassword(password);
    if (right) {
      works(reply);
    } else {
      refused(reply, "invalid_grant", "authentication failure");
    }
    assertThat(fake.journal().toString()).doesNotContain("correct horse");
  }

  @Test
  void inactive_and_frozen_users_cannot_sign_in() {
    String refreshToken = app.refreshToken(ann);
    ann.frozen();
    refused(byPassword("correct horse"), "invalid_grant", "authentication failure");
    refused(byRefresh(refreshToken), "invalid_grant", "user is frozen");
    ann.inactive();
    refused(byPassword("correct horse"), "invalid_grant", "authentication failure");
    refused(byRefresh(refreshToken), "invalid_grant", "inactive user");
  }

  @Test
  void client_credentials_act_in_the_name_of_the_run_as_user() {
    refused(
        token("grant_type=client_credentials" + CLIENT),
        "invalid_grant",
        "no client credentials user enabled");
    app.runAs(ann);
    works(token("grant_type=client_credentials" + CLIENT));
    assertThat(fake.journal().requests().get(2).user()).contains("ann@acme.example");
  }

  @Test
  void the_client_may_show_its_secret_in_a_basic_header() {
    app.runAs(ann);
    String pair = Base64.getEncoder().encodeToString("app:s3cret".getBytes(StandardCharsets.UTF_8));
    wire.with("Basic " + pair);
    works(token("grant_type=client_credentials"));
  }

  private Reply byRefresh(String refreshToken) {
    return token("grant_type=refresh_token&refresh_token=" + refreshToken + CLIENT);
  }

  @Test
  void a_refresh_token_opens_until_it_is_revoked_and_takes_its_sessions_along() {
    String refreshToken = app.refreshToken(ann);
    works(byRefresh(refreshToken));
    assertThat(byRefresh(refreshToken).object().containsKey("refresh_token")).isFalse();
    wire.form("/services/oauth2/revoke", "token=" + refreshToken);
    assertThat(wire.get("").code()).isEqualTo("INVALID_SESSION_ID");
    refused(byRefresh(refreshToken), "invalid_grant", "expired access/refresh token");
  }

  @Test
  void a_refresh_token_of_another_app_opens_nothing() {
    String other = fake.apps().withSecret("other", "x").refreshToken(ann);
    refused(byRefresh(other), "invalid_grant", "expired access/refresh token");
  }

  @ParameterizedTest
  @CsvSource({
    "nobody, s3cret, invalid_client_id, client identifier invalid",
    "app, wrong, invalid_client, invalid client credentials",
    "app, '', invalid_client, invalid client credentials",
  })
  void the_client_is_checked_first(String id, String secret, String error, String description) {
    refused(
        token("grant_type=client_credentials&client_id=" + id + "&client_secret=" + secret),
        error,
        description);
  }

  @Test
  void the_web_server_flow_is_refused_by_name() {
    Reply reply = token("grant_type=authorization_code&code=x" + CLIENT);
    assertThat(reply.status()).isEqualTo(501);
    assertThat(reply.object().getString("error_description")).contains("authorization_code");
  }

  @Test
  void introspection_tells_living_tokens_from_dead_ones() {
    String token = ann.accessToken();
    JsonObject alive = introspect(token);
    assertThat(alive.getBoolean("active")).isTrue();
    assertThat(alive.getString("username")).isEqualTo("ann@acme.example");
    assertThat(alive.getString("sub")).endsWith("/id/" + fake.orgId() + "/" + ann.id());
    assertThat(alive.getInt("exp") - alive.getInt("iat")).isEqualTo(7200);
    JsonObject refresh = introspect(app.refreshToken(ann));
    assertThat(refresh.getString("token_type")).isEqualTo("refresh_token");
    fake.clock().advance(Duration.ofHours(3));
    assertThat(introspect(token)).hasSize(1).containsEntry("active", jakarta.json.JsonValue.FALSE);
  }

  private JsonObject introspect(String token) {
    return wire.form("/services/oauth2/introspect", "token=" + token + CLIENT).object();
  }

  @Test
  void introspection_needs_a_client() {
    refused(
        wire.form("/services/oauth2/introspect", "token=x"),
        "invalid_client_id",
        "client identifier invalid");
  }

  @Test
  void an_administrator_sets_and_resets_passwords() {
    wire.as(admin);
    String path = "/sobjects/User/" + ann.id() + "/password";
    assertThat(wire.get(path).object().getBoolean("isExpired")).isFalse();
    assertThat(wire.post(path, "{'NewPassword':'short'}").code()).isEqualTo("INVALID_NEW_PASSWORD");
    assertThat(wire.post(path, "{'NewPassword':'a longer one'}").status()).isEqualTo(204);
    assertThat(byPassword("a longer one").status()).isEqualTo(200);
    String made =
        wire.send("DELETE", Wire.D + path, "", "", Map.of()).object().getString("NewPassword");
    assertThat(byPassword(made).status()).isEqualTo(200);
    wire.as(ann);
    assertThat(
            wire.post("/sobjects/User/" + admin.id() + "/password", "{'NewPassword':'12345678'}")
                .status())
        .isEqualTo(403);
  }
}
