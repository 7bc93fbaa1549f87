package io.scimkit.testkit.oauth;

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

  Sessions.Access byPassword(Map<String, String> form) {
    String password = form.getOrDefault("password", "");
    Row user =
        user(form.getOrDefault("username", ""))
            .filter(row -> org.passwords().matches(row.key(), password))
            .filter(this::mayLogIn)
            .orElseThrow(() -> grant(OAuthRule.PASSWORD_RIGHT, "authentication failure"));
    return open(user, Optional.empty());
  }

  Sessions.Access byCredentials(ConnectedApp app) {
    Row user =
        app.runAs()
            .flatMap(this::user)
            .filter(this::mayLogIn)
            .orElseThrow(() -> grant(OAuthRule.RUN_AS_USER, "no client credentials user enabled"));
    return open(user, Optional.empty());
  }

  Sessions.Access byRefreshToken(ConnectedApp app, String token) {
    Row grant =
        org.store().table("OauthToken").where("AccessToken", token).stream()
            .filter(row -> row.text("AppName").equals(app.clientId()))
            .findFirst()
            .orElseThrow(
                () -> grant(OAuthRule.REFRESH_TOKEN_KNOWN, "expired access/refresh token"));
    Row user = org.store().table("User").live(grant.text("UserId")).orElseThrow();
    if (!user.isTrue("IsActive")) {
      throw grant(OAuthRule.USER_ACTIVE, "inactive user");
    }
    if (org.frozen(user.key())) {
      throw grant(OAuthRule.USER_NOT_FROZEN, "user is frozen");
    }
    Integer uses = (Integer) grant.get("UseCount");
    org.dml().touch(grant, "UseCount", uses == null ? 1 : uses + 1);
    return open(user, Optional.of(grant.key()));
  }

  private Sessions.Access open(Row user, Optional<String> grant) {
    return org.sessions().open(user.key(), "API", Optional.empty(), grant);
  }

  private Optional<Row> user(String username) {
    return org.store().table("User").where("Username", username).stream().findFirst();
  }

  private boolean mayLogIn(Row user) {
    return user.isTrue("IsActive") && !org.frozen(user.key());
  }

  private static RefusedException grant(OAuthRule rule, String description) {
    return rule.refuse("invalid_grant", description);
  }
}
