package io.scimkit.mapping;

/** Makes profile strategies. */
public final class Profiles {

  private Profiles() {}

  /**
   * Gives every new user the same profile, and layers the rest by entitlements.
   *
   * @param name {@code Profile.Name}, for example {@code Minimum Access - Salesforce}
   * @return the strategy
   */
  public static ProfileStrategy single(String name) {
    return new ProfileStrategy(name);
  }
}
