package io.scimkit.testkit;

import io.scimkit.testkit.store.Row;

/**
 * A refresh token of a user: one row of OauthToken. Its secrets are not part of {@link
 * #toString()}.
 */
public final class UserToken {
  private final Row row;

  UserToken(Row row) {
    this.row = row;
  }

  /** {@return the name of the app} */
  public String app() {
    return row.text("AppName");
  }

  /** {@return what revokes the token, as the field DeleteToken holds it} A secret. */
  public String deleteToken() {
    return row.text("DeleteToken");
  }

  @Override
  public String toString() {
    return app() + " <redacted>";
  }
}
