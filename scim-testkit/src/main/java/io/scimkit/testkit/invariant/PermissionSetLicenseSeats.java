package io.scimkit.testkit.invariant;

import io.scimkit.testkit.engine.LeaverSeats;
import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.store.Row;
import java.util.stream.Stream;

/** The used seats of a permission set licence are its holders. */
final class PermissionSetLicenseSeats implements Invariant {

  @Override
  public Stream<String> broken(Org org) {
    return org.store().table("PermissionSetLicense").rows(false).stream()
        .flatMap(license -> Seats.broken(license, holders(org, license)));
  }

  private static int holders(Org org, Row license) {
    int holders = 0;
    for (Row held : org.store().table("PermissionSetLicenseAssign").rows(false)) {
      boolean counts = LeaverSeats.counts(org, license, held.text("AssigneeId"));
      if (counts && held.text("PermissionSetLicenseId").equals(license.key())) {
        holders++;
      }
    }
    return holders;
  }
}
