package io.scimkit.testkit.behavior;

/**
 * A set or group is assigned once more, which is refused with DUPLICATE_VALUE. What the message
 * says.
 */
@Source(
    "sfdx-mass-action-scheduler issue 138 shows the general form for another object; the text for assignments is not published")
public enum AssignmentClashText implements Choice {
  /** The general form, which names neither field nor row. */
  UNKNOWN,
  /** The general form with the names of the fields and the id of the row. */
  NAMED
}
