package io.scimkit.testkit.invariant;

import io.scimkit.testkit.engine.Org;
import java.util.stream.Stream;

/** A user's name is taken in the world, active or not. */
final class NamesTakenInTheWorld implements Invariant {

  @Override
  public Stream<String> broken(Org org) {
    return org.store().table("User").rows(false).stream()
        .map(user -> user.text("Username"))
        .filter(name -> !org.usernames().isTaken(name))
        .map(name -> "User " + name + ": the name is free in the world");
  }
}
