package io.scimkit.testkit.engine;

import io.scimkit.testkit.store.Row;
import java.util.Optional;

/** Who makes a call: a user with a session, or the org itself, which may do anything. */
public final class Actor {
  private final Org org;
  private final String userId;
  private final Optional<String> session;
  private final boolean system;

  private Actor(Org org, String userId, Optional<String> session, boolean system) {
    this.org = org;
    this.userId = userId;
    this.session = session;
    this.system = system;
  }

  static Actor user(Org org, String userId, String session) {
    return new Actor(org, userId, Optional.of(session), false);
  }

  static Actor system(Org org, String userId) {
    return new Actor(org, userId, Optional.empty(), true);
  }

  /** The user's 18-character id. */
  public String userId() {
    return userId;
  }

  /** The key of the AuthSession row; empty for the org itself. */
  public Optional<String> session() {
    return session;
  }

  /** Whether this is the org itself, as in seeding. */
  public boolean isSystem() {
    return system;
  }

  /** The username. */
  public String username() {
    return org.store().table("User").live(userId).map(row -> row.text("Username")).orElse("");
  }

  /** Whether the user holds one of the permissions. */
  public boolean mayAny(Permission... any) {
    if (system) {
      return true;
    }
    for (Permission permission : any) {
      if (org.permissions().holds(userId, permission.field())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a row's user field names this user. */
  public boolean owns(Row row, String userField) {
    return userId.equals(row.get(userField));
  }
}
