package io.scimkit.salesforce.runbook;

/** Whether a time limit of a runbook was kept. */
public enum Verdict {
  /** It was kept. */
  MET,
  /** It was missed. */
  MISSED,
  /** It was not reached, and there is still time. */
  OPEN,
  /** The runbook sets none. */
  NOT_SET
}
