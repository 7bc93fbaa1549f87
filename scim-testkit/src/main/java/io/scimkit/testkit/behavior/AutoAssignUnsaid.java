package io.scimkit.testkit.behavior;

/** Case, Lead or Account are saved without the header {@code Sforce-Auto-Assign}. */
@Source("REST guide, Assignment Rule Header: as TRUE; clients are surprised by it")
public enum AutoAssignUnsaid implements Choice {
  /** Active assignment rules run. */
  RULES_RUN,
  /** They do not run. */
  RULES_REST
}
