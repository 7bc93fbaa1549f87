package io.scimkit.mapping;

import java.util.Objects;

/**
 * How a blueprint chooses the profile: the same one for every new user; made by {@link
 * Profiles#single}. A profile is set when the user is created; an existing user's other profile
 * stays and is noted.
 *
 * @param name {@code Profile.Name}
 */
public record ProfileStrategy(String name) {

  /**
   * Makes a strategy; it is checked when its blueprint is built.
   *
   * @param name {@code Profile.Name}
   */
  public ProfileStrategy {
    Objects.requireNonNull(name, "name");
  }
}
