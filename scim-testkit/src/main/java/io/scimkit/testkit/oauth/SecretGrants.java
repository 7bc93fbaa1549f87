package io.scimkit.testkit.oauth;

import io.scimkit.testkit.behavior.FrozenUserRefresh;
import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.engine.RefusedException;
import io.scimkit.testkit.engine.Sessions;
import io.scimkit.testkit.store.Row;
import java.util.Map;
import java.util.Optional;

/** The flows of an app with a secret: password, client credentials, refresh token. */
final class SecretGrants {
  private final Org org;

  SecretGrants(Org org) {
    this.org = org;
  }

  Sessions.Access byPassword(ConnectedApp app, Map<String, String> form, String base) {
    SignIn signIn = new SignIn(org, "OauthUsernamePassword", app, base);
    String password = form.getOrDefault("password", "");
    return user(form.getOrDefault("username", ""))
        .filter(row -> signIn.mayLogIn(row, org.passwords().matches(row.key(), password)))
        .map(signIn::counted)
        .map(row -> signIn.open(row, Optional.empty()))
        .orElseThrow(() -> grant(OAuthRule.PASSWORD_RIGHT, "authentication failure"));
  }

  Sessions.Access byCredentials(ConnectedApp app, String base) {
    SignIn signIn = new SignIn(org, "OauthClientCredentials", app, base);
    return app.runAs()
        .flatMap(this::user)
        .filter(row -> signIn.mayLogIn(row, true))
        .map(signIn::counted)
        .map(row -> signIn.open(row, Optional.empty()))
        .orElseThrow(() -> grant(OAuthRule.RUN_AS_USER, "no client credentials user enabled"));
  }

  Sessions.Access byRefreshToken(ConnectedApp app, String token, String base) {
    Row grant =
        org.store().table("OauthToken").where("AccessToken", token).stream()
            .filter(row -> row.text("AppName").equals(app.clientId()))
            .findFirst()
            .orElseThrow(
                () -> grant(OAuthRule.REFRESH_TOKEN_KNOWN, "expired access/refresh token"));
    Row user = org.store().table("User").live(grant.text("UserId")).orElseThrow();
    SignIn signIn = new SignIn(org, "OauthRefreshToken", app, base);
    if (!org.frozen(user.key()) || org.behavior().is(FrozenUserRefresh.REFUSED)) {
      signIn.check(user);
    } else {
      signIn.checkActive(user);
    }
    Integer uses = (Integer) grant.get("UseCount");
    org.dml().touch(grant, "UseCount", uses == null ? 1 : uses + 1);
    return signIn.open(user, Optional.of(grant.key()));
  }

  private Optional<Row> user(String username) {
    return org.store().table("User").where("Username", username).stream().findFirst();
  }

  private static RefusedException grant(OAuthRule rule, String description) {
    return rule.refuse("invalid_grant", description);
  }
}
