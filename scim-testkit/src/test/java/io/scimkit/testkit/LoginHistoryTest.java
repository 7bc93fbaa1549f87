package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.testkit.Wire.Reply;
import jakarta.json.JsonObject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sign-ins leave rows, whether they succeed or fail. */
class LoginHistoryTest extends DoorContract {
  private SecretApp app;
  private GivenUser ann;

  @BeforeEach
  void arrange() {
    app = fake.apps().withSecret("app", "s3cret");
    ann = fake.givenUser("ann@acme.example").password("correct horse");
    app.runAs(ann);
  }

  private Reply signIn(String flow) {
    String grant =
        switch (flow) {
          case "password" ->
              "grant_type=password&username=ann%40acme.example&password=correct+horse";
          case "wrong" -> "grant_type=password&username=ann%40acme.example&password=wrong";
          case "refresh" -> "grant_type=refresh_token&refresh_token=" + app.refreshToken(ann);
          default -> "grant_type=client_credentials";
        };
    return wire.form("/services/oauth2/token", grant + "&client_id=app&client_secret=s3cret");
  }

  private JsonObject onlyRow() {
    Reply reply =
        wire.query(
            "SELECT UserId, LoginTime, LoginType, LoginSubType, Status, Application, SourceIp"
                + " FROM LoginHistory");
    assertThat(reply.object().getInt("totalSize")).isEqualTo(1);
    return reply.object().getJsonArray("records").getJsonObject(0);
  }

  @ParameterizedTest
  @CsvSource({
    "password   , ''      , 200, Success         , OauthUsernamePassword",
    "credentials, ''      , 200, Success         , OauthClientCredentials",
    "refresh    , ''      , 200, Success         , OauthRefreshToken",
    "wrong      , ''      , 400, Invalid Password, OauthUsernamePassword",
    "password   , frozen  , 400, User Is Frozen  , OauthUsernamePassword",
    "password   , inactive, 400, User is Inactive, OauthUsernamePassword",
    "credentials, frozen  , 400, User Is Frozen  , OauthClientCredentials",
    "credentials, inactive, 400, User is Inactive, OauthClientCredentials",
    "refresh    , frozen  , 400, User Is Frozen  , OauthRefreshToken",
    "refresh    , inactive, 400, User is Inactive, OauthRefreshToken",
  })
  void each_way_in_leaves_a_row(
      String flow, String state, int status, String words, String subType) {
    switch (state) {
      case "frozen" -> ann.frozen();
      case "inactive" -> ann.inactive();
      default -> {}
    }
    assertThat(signIn(flow).status()).isEqualTo(status);
    JsonObject row = onlyRow();
    assertThat(row.getString("UserId")).isEqualTo(ann.id());
    assertThat(row.getString("Status")).isEqualTo(words);
    assertThat(row.getString("LoginSubType")).isEqualTo(subType);
    assertThat(row.getString("LoginType")).isEqualTo("Remote Access 2.0");
    assertThat(row.getString("Application")).isEqualTo("app");
    assertThat(row.getString("LoginTime")).isEqualTo("2026-01-05T09:00:00.000+0000");
    assertThat(fake.user(ann).field("LastLoginDate").isPresent()).isEqualTo(status == 200);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 200, Success",
    "frozen, 400, User Is Frozen",
    "inactive, 400, User is Inactive",
  })
  void the_jwt_bearer_flow_too(String state, int status, String words) {
    fake.apps().jwt("client", Keys.ONE.getPublic()).preAuthorized("ann@acme.example");
    switch (state) {
      case "frozen" -> ann.frozen();
      case "inactive" -> ann.inactive();
      default -> {}
    }
    long exp = fake.clock().instant().getEpochSecond() + 180;
    String claims =
        "{'iss':'client','sub':'ann@acme.example','aud':'https://login.salesforce.com','exp':"
            + exp
            + "}";
    String assertion = Keys.jwt(Keys.ONE.getPrivate(), false, "{'alg':'RS256'}", claims);
    Reply reply =
        wire.form(
            "/services/oauth2/token",
            "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion="
                + Wire.encode(assertion));
    assertThat(reply.status()).isEqualTo(status);
    assertThat(onlyRow().getString("Status")).isEqualTo(words);
    assertThat(onlyRow().isNull("LoginSubType")).isTrue();
  }

  @Test
  void a_session_leads_to_the_login_it_came_from() {
    signIn("password");
    assertThat(
            countOf(
                "SELECT Id FROM AuthSession WHERE UsersId = '"
                    + ann.id()
                    + "' AND LoginHistory.LoginSubType = 'OauthUsernamePassword'"))
        .isEqualTo(1);
  }

  @Test
  void failures_are_counted_until_a_success() {
    signIn("wrong");
    signIn("wrong");
    assertThat(fake.user(ann).field("NumberOfFailedLogins")).contains("2");
    signIn("password");
    assertThat(fake.user(ann).field("NumberOfFailedLogins")).contains("0");
  }

  @Test
  void nobody_logged_in_after_the_freeze_can_be_proved_by_time_but_not_by_status() {
    signIn("password");
    fake.clock().advance(Duration.ofMinutes(1));
    wire.as(admin);
    String since = "SELECT Status FROM LoginHistory WHERE LoginTime > 2026-01-05T09:00:30Z";
    assertThat(countOf(since)).isZero();
    Reply filtered = wire.query("SELECT Id FROM LoginHistory WHERE Status = 'Success'");
    assertThat(filtered.code()).isEqualTo("INVALID_FIELD");
    assertThat(filtered.message()).contains("can not be filtered in a query call");
  }

  @Test
  void a_user_sees_his_own_and_a_monitor_all() {
    signIn("password");
    GivenUser bob = fake.givenUser("bob@acme.example");
    wire.as(bob);
    assertThat(countOf("SELECT Id FROM LoginHistory")).isZero();
    fake.given().permissionSet("Monitor").granting("MonitorLoginHistory");
    bob.permissionSets("Monitor");
    assertThat(countOf("SELECT Id FROM LoginHistory")).isEqualTo(1);
    wire.as(ann);
    assertThat(countOf("SELECT Id FROM LoginHistory")).isEqualTo(1);
    String row = idOf("SELECT Id FROM LoginHistory");
    assertThat(wire.delete("/sobjects/LoginHistory/" + row).status()).isEqualTo(405);
    assertThat(wire.patch("/sobjects/LoginHistory/" + row, "{}").status()).isEqualTo(405);
  }

  @Test
  void rows_are_kept_for_six_months() {
    signIn("password");
    assertThat(fake.user(ann).logins()).containsExactly("Success");
    fake.clock().advance(Duration.ofDays(182));
    wire.as(admin);
    assertThat(countOf("SELECT Id FROM LoginHistory")).isEqualTo(1);
    fake.clock().advance(Duration.ofDays(2));
    wire.as(admin);
    assertThat(countOf("SELECT Id FROM LoginHistory")).isZero();
  }

  @Test
  void seeding_is_no_sign_in() {
    ann.sessions(2).accessToken();
    assertThat(fake.count("LoginHistory")).isZero();
  }
}
