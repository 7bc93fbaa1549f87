package io.scimkit.testkit.invariant;

import io.scimkit.testkit.behavior.FederationIdCase;
import io.scimkit.testkit.behavior.FederationIdClash;
import io.scimkit.testkit.engine.Org;
import java.util.List;
import java.util.stream.Stream;

/** All of them at once. */
public final class Invariants {
  private static final List<Invariant> ALL =
      List.of(
          new FilledFields(),
          new References(),
          new Unique("User", "Username"),
          new Unique("User", "CommunityNickname"),
          new Unique("UserLogin", "UserId"),
          new Unique("GroupMember", "GroupId", "UserOrGroupId"),
          new Unique(
              "PermissionSetAssignment", "AssigneeId", "PermissionSetGroupId", "PermissionSetId"),
          new Unique("PermissionSetLicenseAssign", "AssigneeId", "PermissionSetLicenseId"),
          new Unique("PermissionSetGroupComponent", "PermissionSetGroupId", "PermissionSetId"),
          new NamesTakenInTheWorld(),
          new UserSeats(),
          new PermissionSetLicenseSeats(),
          new PackageSeats(),
          new OneProfileSet(),
          new LoginRows(),
          new AnAdministrator(),
          new AccessTokens(),
          new Indexes());

  private Invariants() {}

  /** Where the org breaks one, in words; under the org's lock. */
  public static List<String> broken(Org org) {
    return Stream.concat(ALL.stream(), federationIds(org))
        .flatMap(invariant -> invariant.broken(org))
        .toList();
  }

  private static Stream<Invariant> federationIds(Org org) {
    if (org.behavior().is(FederationIdClash.ALLOWED)) {
      return Stream.empty();
    }
    return Stream.of(
        org.behavior().is(FederationIdCase.SENSITIVE)
            ? Unique.exact("User", "FederationIdentifier")
            : new Unique("User", "FederationIdentifier"));
  }
}
