package io.scimkit.testkit;

import static java.util.Objects.requireNonNull;

import io.scimkit.testkit.oauth.ConnectedApp;
import io.scimkit.testkit.seed.Seeder;

/** A connected app with a secret; made by {@link ConnectedApps#withSecret}. Thread-safe. */
public final class SecretApp {
  private final ConnectedApp app;
  private final Seeder seeder;

  SecretApp(ConnectedApp app, Seeder seeder) {
    this.app = app;
    this.seeder = seeder;
  }

  /**
   * Sets the user in whose name the app acts by client credentials. Without one that flow is
   * refused.
   *
   * @param user whom
   * @return this
   */
  public SecretApp runAs(GivenUser user) {
    app.runAs(user.username());
    return this;
  }

  /**
   * Lets a user have given the app lasting access: a row of OauthToken.
   *
   * @param user whom
   * @return the refresh token, a secret
   */
  public String refreshToken(GivenUser user) {
    requireNonNull(user, "user");
    return seeder.locked(
        () -> seeder.org().sessions().grant(user.id(), app.clientId()).text("AccessToken"));
  }

  /** {@return the consumer key} */
  public String clientId() {
    return app.clientId();
  }
}
