package io.scimkit.salesforce;

/** How one change or one step ended. */
public enum Outcome {
  /** It was done, and a read in the same step or a later one shows it. */
  APPLIED,
  /** The org was already so; nothing was written for it. */
  ALREADY,
  /** It waits for something outside of this plan, for example a manager who does not exist yet. */
  PENDING,
  /** A reply was lost, and reading again could not tell whether it was done. */
  UNKNOWN,
  /** The org refuses until somebody changes something there: the reason names it. */
  BLOCKED,
  /** The account of the integration may not do it, or may not see whether it is needed. */
  DENIED,
  /** It was not tried, because of the reason that is given. */
  NOT_ATTEMPTED,
  /** It was tried and failed; the reason says whether trying again can help. */
  FAILED;

  /** {@return whether what was wanted is so: {@link #APPLIED} or {@link #ALREADY}} */
  public boolean holds() {
    return this == APPLIED || this == ALREADY;
  }
}
