package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.store.Row;

/** Which user licence a profile has, and which sets it allows. */
final class UserLicenses {
  private UserLicenses() {}

  /** The id of a profile's user licence; empty text when there is none. */
  static String ofProfile(Org org, String profile) {
    return org.store()
        .table("Profile")
        .live(profile)
        .map(row -> row.text("UserLicenseId"))
        .orElse("");
  }

  /** Whether a set is made for another user licence than this one. */
  static boolean excludes(Org org, Row set, String license) {
    String needed = set.text("LicenseId");
    return needed.startsWith(org.store().schema().get("UserLicense").keyPrefix())
        && !needed.equals(license);
  }
}
