package io.scimkit.testkit;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands for all Salesforce orgs in the world: a username is taken in all of them at once, also by
 * inactive users. Give one registry to several orgs, and they fight for names as real orgs do.
 * Names are compared without regard to case. Thread-safe.
 */
public final class UsernameRegistry {
  private final Set<String> taken = ConcurrentHashMap.newKeySet();

  private UsernameRegistry() {}

  /** {@return a new registry in which no name is taken} */
  public static UsernameRegistry create() {
    return new UsernameRegistry();
  }

  /**
   * Takes a name, as a user of some other org would.
   *
   * @param username the name
   * @return whether it was free until now
   */
  public boolean claim(String username) {
    return taken.add(username.toLowerCase(Locale.ROOT));
  }

  /**
   * Gives a name back.
   *
   * @param username the name; nothing happens when it is free
   */
  public void release(String username) {
    taken.remove(username.toLowerCase(Locale.ROOT));
  }

  /**
   * {@return whether a name is taken}
   *
   * @param username the name
   */
  public boolean isTaken(String username) {
    return taken.contains(username.toLowerCase(Locale.ROOT));
  }
}
