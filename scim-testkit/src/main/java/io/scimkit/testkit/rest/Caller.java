package io.scimkit.testkit.rest;

import java.util.Optional;

/** Who turned out to make a request. */
public final class Caller {
  private String username = "";

  /** Learns the name. */
  public void is(String name) {
    username = name;
  }

  /** The username; empty when the request had no valid session. */
  public Optional<String> username() {
    return username.isEmpty() ? Optional.empty() : Optional.of(username);
  }
}
