package io.scimkit.testkit.behavior;

/**
 * A permission set made for one permission set licence is assigned to a user who does not hold it.
 */
@Source(
    "Help users_permissionset_licenses_and_perm_sets says assigned along; Veeva KB 115003888654 shows a"
        + " refusal")
public enum MissingLicense implements Choice {
  /** The licence is assigned along with the set; with no seat left the set is refused. */
  AUTO_ASSIGN,
  /** The set is refused with "Can't assign permission set ...". */
  REFUSE,
  /** The row is made, but its permissions do not take effect. */
  SILENT
}
