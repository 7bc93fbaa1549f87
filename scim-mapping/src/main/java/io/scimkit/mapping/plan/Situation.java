package io.scimkit.mapping.plan;

/** What correlation found in the org. */
public enum Situation {
  /** No row has the subject's keys. */
  NEW,
  /** One active row is the subject. */
  MATCHED,
  /** One inactive row is the subject. */
  MATCHED_INACTIVE,
  /** Several rows could be the subject; refused. */
  AMBIGUOUS,
  /** A row has the subject's username and is not the subject; refused. */
  FOREIGN
}
