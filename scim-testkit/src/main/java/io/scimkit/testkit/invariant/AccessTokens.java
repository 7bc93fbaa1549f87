package io.scimkit.testkit.invariant;

import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.engine.Sessions.Access;
import java.util.stream.Stream;

/** An access token belongs to a session of its user that is there. */
final class AccessTokens implements Invariant {

  @Override
  public Stream<String> broken(Org org) {
    return org.sessions().all().stream()
        .filter(access -> !sound(org, access))
        .map(access -> "an access token of " + access.userId() + " has lost its session");
  }

  private static boolean sound(Org org, Access access) {
    return org.store()
        .table("AuthSession")
        .live(access.session())
        .filter(session -> session.text("UsersId").equals(access.userId()))
        .isPresent();
  }
}
