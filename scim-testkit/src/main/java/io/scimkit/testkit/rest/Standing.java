package io.scimkit.testkit.rest;

import io.scimkit.testkit.engine.Actor;
import io.scimkit.testkit.engine.Marks;
import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.engine.RefusedException;
import io.scimkit.testkit.store.Row;
import java.util.List;
import java.util.Optional;

/** What lets a user sign in and then refuses every call: an old password, too weak a session. */
final class Standing {
  private Standing() {}

  /** Refuses, unless the call is the way out: a new password for oneself. */
  static void check(Org org, Actor actor, List<String> path) {
    if (weak(org, actor)) {
      throw refuse(
          WireRule.SESSION_LEVEL,
          "INVALID_SESSION_ID",
          "This session is not valid for use with the REST API");
    }
    boolean wayOut = path.size() == 4 && path.get(3).equals("password");
    if (!wayOut && org.marks().has(actor.userId(), Marks.PASSWORD_EXPIRED)) {
      throw refuse(
          WireRule.PASSWORD_CURRENT,
          "INVALID_OPERATION_WITH_EXPIRED_PASSWORD",
          "The users password has expired, you must call SetPassword before attempting any other API operations");
    }
  }

  private static RefusedException refuse(WireRule rule, String code, String message) {
    return rule.refuseWith(401, code, message);
  }

  private static boolean weak(Org org, Actor actor) {
    String profile =
        org.store()
            .table("User")
            .live(actor.userId())
            .map(user -> user.text("ProfileId"))
            .orElse("");
    Optional<Row> session = actor.session().flatMap(org.store().table("AuthSession")::live);
    return org.marks().has(profile, Marks.HIGH_ASSURANCE)
        && session
            .filter(row -> row.text("SessionSecurityLevel").equals("HIGH_ASSURANCE"))
            .isEmpty();
  }
}
