package io.scimkit.mapping.entitlement;

/** What a plan does about entitlements that a user holds and no rule names. They always stay. */
public enum Unmanaged {
  /** Says nothing of them; the default. */
  LEAVE("leave"),
  /** Notes each one in the plan. */
  REPORT("report");

  private final String jsonName;

  Unmanaged(String jsonName) {
    this.jsonName = jsonName;
  }

  /**
   * Returns the policy's name in the JSON form of a blueprint.
   *
   * @return for example {@code report}
   */
  public String jsonName() {
    return jsonName;
  }
}
