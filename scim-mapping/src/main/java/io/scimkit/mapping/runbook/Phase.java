package io.scimkit.mapping.runbook;

/** The phases of a leaver's runbook, in their order. */
public enum Phase {
  /** Look before acting; nothing is written. */
  PREPARE("prepare"),
  /** Shut the person out, provably. */
  CONTAIN("contain"),
  /** Remove what would make Salesforce refuse the deactivation. */
  UNBLOCK("unblock"),
  /** Hand over what the person owns. */
  TRANSFER("transfer"),
  /** Take entitlements and seats away. */
  STRIP("strip"),
  /** Turn the user off. */
  DEACTIVATE("deactivate"),
  /** Prove by query that all of it holds. */
  VERIFY("verify"),
  /** Look again later. */
  WATCH("watch");

  private final String label;

  Phase(String label) {
    this.label = label;
  }

  /**
   * Returns the phase in running text.
   *
   * @return for example {@code contain}
   */
  public String label() {
    return label;
  }
}
