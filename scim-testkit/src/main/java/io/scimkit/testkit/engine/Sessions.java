package io.scimkit.testkit.engine;

import io.scimkit.testkit.behavior.DeactivatedUserTokens;
import io.scimkit.testkit.behavior.FrozenUserTokens;
import io.scimkit.testkit.behavior.RefreshTokenCap;
import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.store.Row;
import io.scimkit.testkit.store.Table;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Access tokens, the AuthSession rows behind them, and the OauthToken rows that outlive them. */
public final class Sessions implements StatePart {
  /** How long a session lives: two hours, Salesforce's default. */
  public static final Duration LIFETIME = Duration.ofHours(2);

  private static final int CAP = 5;

  private final Org org;
  private final Map<String, Access> byToken = new HashMap<>();
  private final Map<String, String> tokenOfSession = new HashMap<>();

  /**
   * What an access token opens.
   *
   * @param grant key of the OauthToken row it came from; empty when there is none
   */
  public record Access(String token, String userId, String session, Optional<String> grant) {}

  Sessions(Org org) {
    this.org = org;
  }

  /** Makes a session row and an access token for it. */
  public Access open(String userId, String type, Optional<String> parent, Optional<String> grant) {
    Row session = insertSession(userId, type, parent);
    String token = org.id().substring(0, 15) + "!AQ4A" + org.ids().opaque(80);
    Access access = new Access(token, userId, session.key(), grant);
    put(access);
    org.store().undo().record(() -> drop(access), () -> put(access));
    return access;
  }

  @Override
  public String name() {
    return "accessTokens";
  }

  @Override
  public JsonValue write() {
    JsonArrayBuilder json = Json.array();
    for (Access access : new TreeMap<>(byToken).values()) {
      json.add(
          Json.object()
              .add("token", access.token())
              .add("user", access.userId())
              .add("session", access.session())
              .add("grant", access.grant().orElse("")));
    }
    return json.build();
  }

  @Override
  public void read(JsonValue json) {
    for (JsonObject each : json.asJsonArray().getValuesAs(JsonObject.class)) {
      put(
          new Access(
              each.getString("token"),
              each.getString("user"),
              each.getString("session"),
              Optional.of(each.getString("grant")).filter(key -> !key.isEmpty())));
    }
  }

  /** All access tokens, also those that ran out. */
  public List<Access> all() {
    return List.copyOf(byToken.values());
  }

  private void put(Access access) {
    byToken.put(access.token(), access);
    tokenOfSession.put(access.session(), access.token());
  }

  private void drop(Access access) {
    byToken.remove(access.token());
    tokenOfSession.remove(access.session());
  }

  private Row insertSession(String userId, String type, Optional<String> parent) {
    Instant now = org.clock().instant().truncatedTo(ChronoUnit.SECONDS);
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("UsersId", userId);
    values.put("CreatedDate", now);
    values.put("LastModifiedDate", now);
    values.put("NumSecondsValid", (int) LIFETIME.toSeconds());
    values.put("UserType", "Standard");
    values.put("SourceIp", "127.0.0.1");
    values.put("LoginType", type.equals("UI") ? "Application" : "Remote Access 2.0");
    values.put("SessionType", type);
    values.put("SessionSecurityLevel", "STANDARD");
    values.put("ParentId", parent.orElse(null));
    values.put("IsCurrent", false);
    return org.platformRows().insert("AuthSession", values);
  }

  /** Makes an OauthToken row: a refresh token of a user for an app. */
  public Row grant(String userId, String app) {
    if (org.behavior().is(RefreshTokenCap.FIVE)) {
      List<Row> held =
          org.store().table("OauthToken").where("UserId", userId).stream()
              .filter(row -> row.text("AppName").equals(app))
              .toList();
      held.stream().limit(Math.max(0, held.size() - CAP + 1)).forEach(this::revoke);
    }
    Instant now = org.clock().instant().truncatedTo(ChronoUnit.SECONDS);
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("UserId", userId);
    values.put("AppName", app);
    values.put("AccessToken", "5Aep861" + org.ids().opaque(60));
    values.put("DeleteToken", "5Aep861" + org.ids().opaque(40));
    values.put("CreatedDate", now);
    values.put("LastUsedDate", now);
    values.put("UseCount", 1);
    return org.platformRows().insertNameless("OauthToken", values);
  }

  /**
   * The user behind an access token; empty when it is unknown, expired, or its user may not use it.
   */
  public Optional<Actor> authenticate(String token) {
    Access access = byToken.get(token);
    if (access == null || !alive(access)) {
      return Optional.empty();
    }
    return Optional.of(org.actor(access.userId(), access.session()));
  }

  private boolean alive(Access access) {
    Optional<Row> session = org.store().table("AuthSession").live(access.session());
    boolean active =
        org.behavior().is(DeactivatedUserTokens.WORK)
            || org.store()
                .table("User")
                .live(access.userId())
                .filter(u -> u.isTrue("IsActive"))
                .isPresent()
            || org.waits().look("deactivation " + access.userId()) != Waits.Stage.DONE;
    boolean stopped = org.behavior().is(FrozenUserTokens.REFUSED) && org.frozen(access.userId());
    return active && !stopped && session.filter(row -> !expired(row)).isPresent();
  }

  /** Whether a session row has run out. */
  public boolean expired(Row session) {
    Instant last = session.instant("LastModifiedDate");
    Integer seconds = (Integer) session.get("NumSecondsValid");
    return last == null
        || seconds == null
        || !last.plusSeconds(seconds).isAfter(org.clock().instant());
  }

  /** The access behind a token, expired or not. */
  public Optional<Access> find(String token) {
    return Optional.ofNullable(byToken.get(token));
  }

  /** The access token of a session row. */
  public Optional<String> tokenOf(String session) {
    return Optional.ofNullable(tokenOfSession.get(session));
  }

  /** The access tokens that came from an OauthToken row. */
  public List<Access> ofGrant(String grant) {
    List<Access> found = new ArrayList<>();
    for (Access access : byToken.values()) {
      if (access.grant().filter(grant::equals).isPresent()) {
        found.add(access);
      }
    }
    return found;
  }

  /** Ends a session and those below it; their tokens stop working. */
  public void end(String session) {
    Table table = org.store().table("AuthSession");
    table.live(session).ifPresent(row -> table.delete(row, row.values()));
    forget(session);
    for (Row child : List.copyOf(table.where("ParentId", session))) {
      end(child.key());
    }
  }

  /** Ends all sessions of a user. */
  public void endAll(String userId) {
    Table table = org.store().table("AuthSession");
    for (Row session : List.copyOf(table.where("UsersId", userId))) {
      end(session.key());
    }
  }

  /** Forgets the access token of a session that is gone. */
  public void forget(String session) {
    String token = tokenOfSession.get(session);
    Access access = token == null ? null : byToken.get(token);
    if (access != null) {
      drop(access);
      org.store().undo().record(() -> put(access), () -> drop(access));
    }
  }

  /** Revokes a refresh token with its access tokens and their sessions. */
  public void revoke(Row grant) {
    Table table = org.store().table("OauthToken");
    table.delete(grant, grant.values());
    ofGrant(grant.key()).forEach(access -> end(access.session()));
  }

  /** The OauthToken row whose refresh token or DeleteToken this is. */
  public Optional<Row> grantOf(String token) {
    Table table = org.store().table("OauthToken");
    return Stream.of("AccessToken", "DeleteToken")
        .flatMap(field -> table.where(field, token).stream())
        .findFirst();
  }
}
