package io.scimkit.testkit.behavior;

/**
 * A set or group is refused because its user lacks a licence. The code beside "Can't assign
 * permission set ...".
 */
@Source(
    "Veeva KB 115003888654 and MultiOrgSecuritySummary issue 5 show the text; the code is not published")
public enum MissingLicenseCode implements Choice {
  /** FIELD_INTEGRITY_EXCEPTION. */
  FIELD_INTEGRITY,
  /** INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY. */
  INSUFFICIENT_ACCESS
}
