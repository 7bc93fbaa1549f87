package io.scimkit.mapping.attribute;

/** Who answers for the value of a field. */
public enum Owner {
  /** Human resources. */
  HR("HR"),
  /** The team that runs the identity provider. */
  IT("IT"),
  /** The Salesforce administrators. */
  SALESFORCE("Salesforce"),
  /** The user. */
  USER("User");

  private final String label;

  Owner(String label) {
    this.label = label;
  }

  /**
   * Returns the owner as documents and JSON spell it.
   *
   * @return for example {@code HR}
   */
  public String label() {
    return label;
  }
}
