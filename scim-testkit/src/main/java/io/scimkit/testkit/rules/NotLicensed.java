package io.scimkit.testkit.rules;

import io.scimkit.testkit.behavior.MissingLicenseCode;
import io.scimkit.testkit.engine.Org;

/** The code of all refusals because a user lacks the licence of a permission set. */
final class NotLicensed {
  private NotLicensed() {}

  static String code(Org org) {
    return org.behavior().is(MissingLicenseCode.FIELD_INTEGRITY)
        ? "FIELD_INTEGRITY_EXCEPTION"
        : "INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY";
  }
}
