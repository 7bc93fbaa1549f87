package io.scimkit.testkit.invariant;

import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.store.Row;
import java.util.stream.Stream;

/** The used seats of a user licence are its active users, and not more than there are. */
final class UserSeats implements Invariant {

  @Override
  public Stream<String> broken(Org org) {
    return org.store().table("UserLicense").rows(false).stream()
        .flatMap(license -> Seats.broken(license, activeUsers(org, license)));
  }

  private static int activeUsers(Org org, Row license) {
    int users = 0;
    for (Row profile : org.store().table("Profile").rows(false)) {
      if (profile.text("UserLicenseId").equals(license.key())) {
        for (Row user : org.store().table("User").where("ProfileId", profile.key())) {
          users += user.isTrue("IsActive") ? 1 : 0;
        }
      }
    }
    return users;
  }
}
