package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.testkit.Wire.Reply;
import io.scimkit.testkit.behavior.AssertionLifetime;
import io.scimkit.testkit.behavior.Choice;
import io.scimkit.testkit.behavior.DeactivatedUserTokens;
import io.scimkit.testkit.behavior.FrozenUserRefresh;
import io.scimkit.testkit.behavior.FrozenUserTokens;
import io.scimkit.testkit.behavior.IntrospectionMembers;
import io.scimkit.testkit.behavior.JwtRefreshToken;
import io.scimkit.testkit.behavior.RefreshTokenCap;
import io.scimkit.testkit.behavior.SessionRowsOnDeactivation;
import io.scimkit.testkit.behavior.SessionRowsOnFreeze;
import io.scimkit.testkit.behavior.TokenRowsOnDeactivation;
import io.scimkit.testkit.behavior.WrongSecretStatus;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What signing in, freezing and leaving do to tokens and sessions, by choice. */
class SignInChoicesTest extends DoorContract {
  private static final String TOKEN = "/services/oauth2/token";
  private static final String SECRET = "&client_id=app&client_secret=s3cret";

  private GivenUser ann;
  private SecretApp app;

  private void live(Choice choice) {
    use(FakeSalesforce.builder().behavior(choice).build());
    ann = fake.givenUser("ann@acme.example").password("correct horse");
    app = fake.apps().withSecret("app", "s3cret");
    fake.apps().jwt("client", Keys.ONE.getPublic()).preAuthorized("integration@acme.example");
  }

  private Reply byJwt(String subject, long secondsAhead) {
    long exp = fake.clock().instant().getEpochSecond() + secondsAhead;
    String claims =
        "{'iss':'client','sub':'"
            + subject
            + "','aud':'https://login.salesforce.com','exp':"
            + exp
            + "}";
    return wire.form(
        TOKEN,
        "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion="
            + Keys.jwt(Keys.ONE.getPrivate(), false, "{'alg':'RS256'}", claims));
  }

  private Reply refresh(String token) {
    return wire.form(
        TOKEN, "grant_type=refresh_token&refresh_token=" + Wire.encode(token) + SECRET);
  }

  private void freeze(GivenUser user) {
    String login = idOf("SELECT Id FROM UserLogin WHERE UserId = '" + user.id() + "'");
    assertThat(wire.patch("/sobjects/UserLogin/" + login, "{'IsFrozen':true}").status())
        .isEqualTo(204);
  }

  private void deactivate(GivenUser user) {
    assertThat(wire.patch("/sobjects/User/" + user.id(), "{'IsActive':false}").status())
        .isEqualTo(204);
  }

  private int statusWith(String token) {
    try (Wire other = new Wire(fake, door).with("Bearer " + token)) {
      return other.get("").status();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "FIVE_MINUTES,  300, 200",
    "FIVE_MINUTES,  301, 400",
    "THREE_MINUTES, 180, 200",
    "THREE_MINUTES, 181, 400",
    "UNLIMITED, 1000000, 200",
    "UNLIMITED,       0, 400",
  })
  void an_assertion_ends_in_time(AssertionLifetime choice, long secondsAhead, int status) {
    live(choice);
    assertThat(byJwt("integration@acme.example", secondsAhead).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "FROZEN, user is frozen",
    "LOCKED, user locked",
    "AUTHENTICATION_FAILURE, authentication failure",
  })
  void a_frozen_user_is_refused_in_words_of_choice(
      io.scimkit.testkit.behavior.FrozenSignIn choice, String text) {
    live(choice);
    fake.given().existing("integration@acme.example").frozen();
    assertThat(byJwt("integration@acme.example", 60).object().getString("error_description"))
        .isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "INACTIVE_USER, inactive user",
    "AUTHENTICATION_FAILURE, authentication failure",
  })
  void an_inactive_user_is_refused_in_words_of_choice(
      io.scimkit.testkit.behavior.InactiveSignIn choice, String text) {
    live(choice);
    fake.given().existing("integration@acme.example").inactive();
    assertThat(byJwt("integration@acme.example", 60).object().getString("error_description"))
        .isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "BY_POLICY,  ann@acme.example,    user is not admin approved to access this app",
    "BY_POLICY,  nobody@acme.example, user hasn't approved this consumer",
    "USER_TEXT,  ann@acme.example,    user hasn't approved this consumer",
    "ADMIN_TEXT, nobody@acme.example, user is not admin approved to access this app",
  })
  void an_unapproved_user_is_refused_in_words_of_choice(
      io.scimkit.testkit.behavior.UnapprovedSignIn choice, String user, String text) {
    live(choice);
    assertThat(byJwt(user, 60).object().getString("error_description")).isEqualTo(text);
  }

  @ParameterizedTest
  @EnumSource
  void a_wrong_secret_has_the_status_of_choice(WrongSecretStatus choice) {
    live(choice);
    Reply reply =
        wire.form(TOKEN, "grant_type=client_credentials&client_id=app&client_secret=wrong");
    assertThat(reply.status()).isEqualTo(choice == WrongSecretStatus.BAD_REQUEST ? 400 : 401);
    assertThat(reply.object().getString("error")).isEqualTo("invalid_client");
  }

  @ParameterizedTest
  @EnumSource
  void a_jwt_sign_in_gives_a_refresh_token_by_choice(JwtRefreshToken choice) {
    live(choice);
    boolean issued = choice == JwtRefreshToken.ISSUED;
    Reply reply = byJwt("integration@acme.example", 60);
    assertThat(reply.object().containsKey("refresh_token")).isEqualTo(issued);
    assertThat(countOf("SELECT AppName FROM OauthToken")).isEqualTo(issued ? 1 : 0);
  }

  @ParameterizedTest
  @EnumSource
  void a_frozen_user_renews_by_choice(FrozenUserRefresh choice) {
    live(choice);
    String token = app.refreshToken(ann);
    freeze(ann);
    assertThat(refresh(token).status()).isEqualTo(choice == FrozenUserRefresh.WORKS ? 200 : 400);
  }

  @ParameterizedTest
  @EnumSource
  void a_frozen_users_token_works_by_choice(FrozenUserTokens choice) {
    live(choice);
    String token = ann.accessToken();
    freeze(ann);
    assertThat(statusWith(token)).isEqualTo(choice == FrozenUserTokens.WORK ? 200 : 401);
  }

  @ParameterizedTest
  @EnumSource
  void a_deactivated_users_token_works_by_choice_and_never_renews(DeactivatedUserTokens choice) {
    live(choice);
    String token = ann.accessToken();
    String renewal = app.refreshToken(ann);
    deactivate(ann);
    assertThat(statusWith(token)).isEqualTo(choice == DeactivatedUserTokens.WORK ? 200 : 401);
    assertThat(refresh(renewal).object().getString("error_description")).isEqualTo("inactive user");
  }

  @ParameterizedTest
  @EnumSource
  void token_rows_of_a_leaver_stay_by_choice(TokenRowsOnDeactivation choice) {
    live(choice);
    ann.tokens(2);
    deactivate(ann);
    assertThat(fake.user(ann).tokens()).hasSize(choice == TokenRowsOnDeactivation.KEPT ? 2 : 0);
  }

  @ParameterizedTest
  @EnumSource
  void session_rows_of_a_leaver_stay_by_choice(SessionRowsOnDeactivation choice) {
    live(choice);
    ann.sessions(2);
    deactivate(ann);
    assertThat(countOf("SELECT Id FROM AuthSession WHERE UsersId = '" + ann.id() + "'"))
        .isEqualTo(choice == SessionRowsOnDeactivation.KEPT ? 2 : 0);
  }

  @ParameterizedTest
  @EnumSource
  void session_rows_of_a_frozen_user_stay_by_choice(SessionRowsOnFreeze choice) {
    live(choice);
    ann.nestedSessions();
    String token = ann.accessToken();
    freeze(ann);
    boolean kept = choice == SessionRowsOnFreeze.KEPT;
    assertThat(countOf("SELECT Id FROM AuthSession WHERE UsersId = '" + ann.id() + "'"))
        .isEqualTo(kept ? 3 : 0);
    assertThat(statusWith(token)).isEqualTo(kept ? 200 : 401);
  }

  @ParameterizedTest
  @EnumSource
  void the_oldest_of_six_refresh_tokens_is_dropped_by_choice(RefreshTokenCap choice) {
    live(choice);
    List<String> tokens = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      tokens.add(app.refreshToken(ann));
    }
    boolean capped = choice == RefreshTokenCap.FIVE;
    assertThat(fake.user(ann).tokens()).hasSize(capped ? 5 : 6);
    assertThat(refresh(tokens.get(0)).status()).isEqualTo(capped ? 400 : 200);
    assertThat(refresh(tokens.get(1)).status()).isEqualTo(200);
    assertThat(refresh(tokens.get(5)).status()).isEqualTo(200);
  }

  @Test
  void a_dropped_refresh_token_takes_its_access_tokens_along() {
    live(RefreshTokenCap.FIVE);
    String access = refresh(app.refreshToken(ann)).object().getString("access_token");
    assertThat(statusWith(access)).isEqualTo(200);
    for (int i = 0; i < 5; i++) {
      app.refreshToken(ann);
    }
    assertThat(statusWith(access)).isEqualTo(401);
  }

  @ParameterizedTest
  @EnumSource
  void introspection_says_as_much_as_chosen(IntrospectionMembers choice) {
    live(choice);
    Reply reply =
        wire.form(
            "/services/oauth2/introspect", "token=" + Wire.encode(ann.accessToken()) + SECRET);
    assertThat(reply.object().getBoolean("active")).isTrue();
    assertThat(reply.object().containsKey("username"))
        .isEqualTo(choice == IntrospectionMembers.FULL);
  }

  @Test
  void more_than_3600_sign_ins_an_hour_are_refused_until_the_hour_is_over() {
    live(IntrospectionMembers.FULL);
    String form = "grant_type=password&username=ann%40acme.example&password=correct+horse" + SECRET;
    for (int i = 0; i < 3_600; i++) {
      assertThat(wire.form(TOKEN, form).status()).isEqualTo(200);
      if (i == 1_799) {
        fake.clock().advance(java.time.Duration.ofMinutes(30));
      }
    }
    Reply tooMany = wire.form(TOKEN, form);
    assertThat(tooMany.status()).isEqualTo(400);
    assertThat(tooMany.object().getString("error_description")).isEqualTo("login rate exceeded");
    fake.clock().advance(java.time.Duration.ofMinutes(30));
    assertThat(wire.form(TOKEN, form).status()).isEqualTo(200);
  }
}
