package io.scimkit.testkit.engine;

import io.scimkit.testkit.store.Row;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who signed in or tried to: the rows of LoginHistory, and what users' rows say of it. */
public final class Logins {
  private final Org org;

  /**
   * How somebody signs in.
   *
   * @param subType the OAuth flow as LoginHistory names it; empty for one without a name there
   * @param application what signs in, as a connected app's name
   * @param url where
   */
  public record Way(String subType, String application, String url) {}

  /** Why a sign-in fails, in the words of LoginHistory. */
  public enum Failure {
    INVALID_PASSWORD("Invalid Password"),
    USER_INACTIVE("User is Inactive"),
    USER_FROZEN("User Is Frozen"),
    TOO_MANY("Login Rate Exceeded");

    private final String status;

    Failure(String status) {
      this.status = status;
    }
  }

  Logins(Org org) {
    this.org = org;
  }

  /** Notes that a user signed in, for the session that he got. */
  public void succeeded(Sessions.Access access, Way way) {
    Row login = note(access.userId(), way, "Success");
    org.store()
        .table("AuthSession")
        .live(access.session())
        .ifPresent(session -> org.dml().touch(session, "LoginHistoryId", login.key()));
    touchUser(access.userId(), "LastLoginDate", now());
    touchUser(access.userId(), "NumberOfFailedLogins", 0);
  }

  /** Notes that a user could not sign in. */
  public void failed(String userId, Way way, Failure failure) {
    note(userId, way, failure.status);
    if (failure == Failure.INVALID_PASSWORD) {
      int before =
          org.store()
              .table("User")
              .live(userId)
              .map(user -> (Integer) user.get("NumberOfFailedLogins"))
              .orElse(0);
      touchUser(userId, "NumberOfFailedLogins", before + 1);
    }
  }

  private void touchUser(String userId, String field, Object value) {
    org.store()
        .table("User")
        .live(userId)
        .filter(user -> !value.equals(user.get(field)))
        .ifPresent(user -> org.dml().touch(user, field, value));
  }

  private Row note(String userId, Way way, String status) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("UserId", userId);
    values.put("LoginTime", now());
    values.put("LoginType", "Remote Access 2.0");
    values.put("LoginSubType", way.subType().isEmpty() ? null : way.subType());
    values.put("SourceIp", "127.0.0.1");
    values.put("LoginUrl", way.url());
    values.put("TlsProtocol", way.url().startsWith("https:") ? "TLS 1.3" : "Unknown");
    values.put("OptionsIsGet", false);
    values.put("OptionsIsPost", true);
    values.put("Browser", "Unknown");
    values.put("Platform", "Unknown");
    values.put("Application", way.application());
    values.put("Status", status);
    return org.platformRows().insert("LoginHistory", values);
  }

  private Instant now() {
    return org.clock().instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
