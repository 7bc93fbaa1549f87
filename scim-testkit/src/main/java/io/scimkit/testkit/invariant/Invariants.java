package io.scimkit.testkit.invariant;

import io.scimkit.testkit.behavior.FederationIdCase;
import io.scimkit.testkit.engine.Org;
import java.util.List;

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
    Invariant federationIds =
        org.behavior().is(FederationIdCase.SENSITIVE)
            ? Unique.exact("User", "FederationIdentifier")
            : new Unique("User", "FederationIdentifier");
    return java.util.stream.Stream.concat(ALL.stream(), java.util.stream.Stream.of(federationIds))
        .flatMap(invariant -> invariant.broken(org))
        .toList();
  }
}
