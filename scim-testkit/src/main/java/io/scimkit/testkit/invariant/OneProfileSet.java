package io.scimkit.testkit.invariant;

import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.store.Row;
import java.util.List;
import java.util.stream.Stream;

/** A user is assigned one set that a profile owns: the set of the user's own profile. */
final class OneProfileSet implements Invariant {

  @Override
  public Stream<String> broken(Org org) {
    return org.store().table("User").rows(false).stream()
        .filter(user -> !profiles(org, user).equals(List.of(user.text("ProfileId"))))
        .map(
            user ->
                "User "
                    + user.text("Username")
                    + ": has the profile "
                    + user.text("ProfileId")
                    + " and the sets of "
                    + profiles(org, user));
  }

  private static List<String> profiles(Org org, Row user) {
    return org.store().table("PermissionSetAssignment").where("AssigneeId", user.key()).stream()
        .flatMap(row -> org.store().find(row.text("PermissionSetId")).stream())
        .filter(set -> set.isTrue("IsOwnedByProfile"))
        .map(set -> set.text("ProfileId"))
        .toList();
  }
}
