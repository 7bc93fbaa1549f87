package io.scimkit.testkit.invariant;

import io.scimkit.testkit.engine.Org;
import java.util.stream.Stream;

/** A user has a UserLogin row, unless seeding took it away. */
final class LoginRows implements Invariant {

  @Override
  public Stream<String> broken(Org org) {
    return org.store().table("User").rows(false).stream()
        .filter(user -> org.store().table("UserLogin").where("UserId", user.key()).isEmpty())
        .filter(user -> !org.marks().has(user.key(), "no UserLogin"))
        .map(user -> "User " + user.text("Username") + ": has no UserLogin row");
  }
}
