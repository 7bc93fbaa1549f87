package io.scimkit.testkit.oauth;

import io.scimkit.testkit.behavior.FrozenSignIn;
import io.scimkit.testkit.behavior.InactiveSignIn;
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

  /** Counts the attempt of a user who may sign in, and refuses one too many. */
  Row counted(Row user) {
    if (!org.loginRate().attempt(user.key())) {
      org.logins().failed(user.key(), way, Failure.TOO_MANY);
      throw OAuthRule.LOGIN_RATE.refuse("invalid_grant", "login rate exceeded");
    }
    return user;
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
    failure(user).ifPresent(why -> refuse(user, why));
  }

  /** Refuses a deactivated user, and nobody else. */
  void checkActive(Row user) {
    if (!user.isTrue("IsActive")) {
      refuse(user, Failure.USER_INACTIVE);
    }
  }

  private void refuse(Row user, Failure why) {
    org.logins().failed(user.key(), way, why);
    throw why == Failure.USER_INACTIVE
        ? OAuthRule.USER_ACTIVE.refuse("invalid_grant", inactive())
        : OAuthRule.USER_NOT_FROZEN.refuse("invalid_grant", frozen());
  }

  private String inactive() {
    return org.behavior().is(InactiveSignIn.INACTIVE_USER)
        ? "inactive user"
        : "authentication failure";
  }

  private String frozen() {
    return switch (org.behavior().of(FrozenSignIn.class)) {
      case FROZEN -> "user is frozen";
      case LOCKED -> "user locked";
      case AUTHENTICATION_FAILURE -> "authentication failure";
    };
  }

  private Optional<Failure> failure(Row user) {
    if (!user.isTrue("IsActive")) {
      return Optional.of(Failure.USER_INACTIVE);
    }
    return org.frozen(user.key()) ? Optional.of(Failure.USER_FROZEN) : Optional.empty();
  }
}
