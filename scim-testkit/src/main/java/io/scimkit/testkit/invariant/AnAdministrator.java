package io.scimkit.testkit.invariant;

import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.store.Row;
import java.util.stream.Stream;

/** Somebody active may modify all data by profile. */
final class AnAdministrator implements Invariant {

  @Override
  public Stream<String> broken(Org org) {
    boolean there = org.store().table("User").rows(false).stream().anyMatch(user -> is(org, user));
    return there ? Stream.empty() : Stream.of("no active system administrator is left");
  }

  private static boolean is(Org org, Row user) {
    return user.isTrue("IsActive")
        && org.store()
            .find(user.text("ProfileId"))
            .filter(profile -> profile.isTrue("PermissionsModifyAllData"))
            .isPresent();
  }
}
