package io.scimkit.testkit.oauth;

import io.scimkit.testkit.engine.Logins;
import io.scimkit.testkit.engine.Logins.Failure;
import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.engine.Sessions;
import io.scimkit.testkit.store.Row;
import java.util.Optional;

/** One attempt to sign in, which LoginHistory keeps whether it succeeds or fails. */
final class SignIn {
  private final Org org;
  private final Logins.Way way;

  SignIn(Org org, String subType, ConnectedApp app, String base) {
    this.org = org;
    this.way = new Logins.Way(subType, app.clientId(), base);
  }

  /** Opens a session for the user. */
  Sessions.Access open(Row user, Optional<String> grant) {
    Sessions.Access access = org.sessions().open(user.key(), "API", Optional.empty(), grant);
    org.logins().succeeded(access, way);
    return access;
  }

  /** Whether the user may sign in. */
  boolean mayLogIn(Row user, boolean passwordMatches) {
    Optional<Failure> failure =
        passwordMatches ? failure(user) : Optional.of(Failure.INVALID_PASSWORD);
    failure.ifPresent(why -> org.logins().failed(user.key(), way, why));
    return failure.isEmpty();
  }

  /** Refuses a user who may not sign in. */
  void check(Row user) {
    failure(user)
        .ifPresent(
            why -> {
              org.logins().failed(user.key(), way, why);
              throw why == Failure.USER_INACTIVE
                  ? OAuthRule.USER_ACTIVE.refuse("invalid_grant", "inactive user")
                  : OAuthRule.USER_NOT_FROZEN.refuse("invalid_grant", "user is frozen");
            });
  }

  private Optional<Failure> failure(Row user) {
    if (!user.isTrue("IsActive")) {
      return Optional.of(Failure.USER_INACTIVE);
    }
    return org.frozen(user.key()) ? Optional.of(Failure.USER_FROZEN) : Optional.empty();
  }
}
