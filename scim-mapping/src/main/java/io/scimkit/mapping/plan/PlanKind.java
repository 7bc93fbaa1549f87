package io.scimkit.mapping.plan;

/** What a plan does as a whole. */
public enum PlanKind {
  /** Creates the user. */
  CREATE,
  /** Changes the user or the user's entitlements. */
  UPDATE,
  /** Writes nothing: the org already agrees, or the plan's notes say why nothing is done. */
  NO_CHANGE,
  /** Writes nothing by itself: the subject left, and the leaver runbook is what has to run. */
  LEAVER
}
