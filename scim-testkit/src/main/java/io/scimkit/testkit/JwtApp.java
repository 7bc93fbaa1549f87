package io.scimkit.testkit;

import io.scimkit.testkit.oauth.ConnectedApp;
import io.scimkit.testkit.seed.Seeder;
import io.scimkit.testkit.seed.Users;

/** A connected app for the JWT bearer flow; made by {@link ConnectedApps#jwt}. Thread-safe. */
public final class JwtApp {
  private final ConnectedApp app;
  private final Seeder seeder;

  JwtApp(ConnectedApp app, Seeder seeder) {
    this.app = app;
    this.seeder = seeder;
  }

  /**
   * Approves users for the app. A user who is not there is made, as a system administrator.
   *
   * @param usernames whom
   * @return this
   */
  public JwtApp preAuthorized(String... usernames) {
    for (String username : usernames) {
      if (seeder.find("User", "Username", username).isEmpty()) {
        new Users(seeder).create(username, "System Administrator");
      }
      app.approve(username);
    }
    return this;
  }

  /** {@return the consumer key} */
  public String clientId() {
    return app.clientId();
  }
}
