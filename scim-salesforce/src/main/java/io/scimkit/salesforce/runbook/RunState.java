package io.scimkit.salesforce.runbook;

/** How a run ended as a whole. */
public enum RunState {
  /** Every step holds, and something was written for it. */
  DONE,
  /** Everything held before; nothing was written. */
  ALREADY,
  /** The user is shut out, provably, and a later step is still open. */
  CONTAINED_INCOMPLETE,
  /** It is not proved that the user is shut out: somebody has to act. */
  NOT_CONTAINED
}
