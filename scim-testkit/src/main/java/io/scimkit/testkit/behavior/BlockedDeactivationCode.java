package io.scimkit.testkit.behavior;

/** A user whom a setting names is deactivated, which is refused. The code beside the text. */
@Source(
    "Help 000384586, 000384761 and 000003585 give texts of the user interface; no source gives the code")
public enum BlockedDeactivationCode implements Choice {
  /** FIELD_INTEGRITY_EXCEPTION. */
  FIELD_INTEGRITY,
  /** DEPENDENCY_EXISTS. */
  DEPENDENCY,
  /** UNKNOWN_EXCEPTION. */
  UNKNOWN
}
