package io.scimkit.testkit.invariant;

import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.store.Row;
import java.util.stream.Stream;

/** The used seats of a managed package are its holders, and not more than there are. */
final class PackageSeats implements Invariant {

  @Override
  public Stream<String> broken(Org org) {
    if (org.store().schema().type("PackageLicense").isEmpty()) {
      return Stream.empty();
    }
    return org.store().table("PackageLicense").rows(false).stream()
        .flatMap(license -> Seats.broken(license, "AllowedLicenses", holders(org, license)));
  }

  private static int holders(Org org, Row license) {
    return org.store().table("UserPackageLicense").where("PackageLicenseId", license.key()).size();
  }
}
