package io.scimkit.mapping.plan;

/** Why a definition or a plan is refused. Codes are stable; a new meaning gets a new code. */
public enum ProblemCode {
  /** The vocabulary knows it, this version does not do it. */
  NOT_SUPPORTED("is not supported yet"),
  /** A required field has no value. */
  MISSING_REQUIRED("is required and has no value"),
  /** A correlation key has no value. */
  MISSING_KEY("identifies the user and has no value"),
  /** A value breaks a rule of its Salesforce field. */
  INVALID_VALUE("is not valid"),
  /** A value is longer than its Salesforce field. */
  TOO_LONG("is too long"),
  /** A value has no counterpart in the Salesforce picklist and the rule has no default. */
  UNKNOWN_VALUE("has no value in the Salesforce picklist"),
  /** The subject lacks the marker of its source. */
  MARKER_MISSING("lacks the marker of the source"),
  /** The source does not own the subject. */
  OUT_OF_SCOPE("is not owned by the source"),
  /** Several User rows could be the subject. */
  AMBIGUOUS("matches several users"),
  /** The User row found is not this source's. */
  FOREIGN("belongs to somebody else"),
  /** The org has no profile or entitlement of that name. */
  UNKNOWN_NAME("is unknown in the org"),
  /** The snapshot is of another org. */
  WRONG_ORG("is another org"),
  /** The text is no JSON. */
  INVALID_JSON("is not JSON"),
  /** A JSON member that the vocabulary does not know. */
  UNKNOWN_MEMBER("is unknown"),
  /** A part of a definition is missing, of the wrong type or contradicts another. */
  INVALID_DEFINITION("is not valid here"),
  /** A runbook's steps stand in an unsafe order. */
  UNSAFE_ORDER("stands in an unsafe order");

  private final String summary;

  ProblemCode(String summary) {
    this.summary = summary;
  }

  /**
   * Returns what the code says of the place it is reported for.
   *
   * @return a predicate, for example {@code is required and has no value}
   */
  public String summary() {
    return summary;
  }
}
