package io.scimkit.testkit.rules;

import io.scimkit.testkit.audit.Audit;
import io.scimkit.testkit.engine.SaveRule;
import java.util.ArrayList;
import java.util.List;

/** All rules about saving rows, in the order in which they are asked. */
public final class RuleBook {
  private static final List<SaveRule> STANDARD =
      List.of(
          new WritePermission(),
          new GroupMaintenanceLock(),
          new InactiveUnlessSaid(),
          new DefaultValues(),
          new RequiredFields(),
          new TextLength(),
          new EmailForm(),
          new RestrictedPicklist(),
          new ReferenceExists(),
          new MixedDmlFamilies(),
          new ConvertedLead(),
          new TransferPermission(),
          new AssignmentRuleRuns(),
          new OwnerOfRecord(),
          new NameOfRole(),
          new RoleInUse(),
          new NewRowsLag(),
          new UniqueFields(),
          new UsernameForm(),
          new UserNames(),
          new NicknameUnique(),
          new FederationIdUnique(),
          new ManagerLoop(),
          new LastAdministrator(),
          new DeactivationBlocked(),
          new PortalUserOfContact(),
          new RoleOfLicense(),
          new SetsAcrossLicenses(),
          new FeatureLicenses(),
          new SeatsOfLicense(),
          new UsernameUnique(),
          new LoginRowOfUser(),
          new ProfileSetOfUser(),
          new DeactivationSpreads(),
          new SessionsOfLeaver(),
          new TokensOfLeaver(),
          new MembershipsOfLeaver(),
          new TerritoriesOfLeaver(),
          new ScheduledJobsOfLeaver(),
          new FreezeOfReturner(),
          new LicenseSeatsOfLeaver(),
          new FreezeSelf(),
          new GuestNotFrozen(),
          new SessionsOfFrozen(),
          new PasswordLock(),
          new OneTarget(),
          new AssignableSet(),
          new DuplicateAssignment(),
          new UserLicenseOfSet(),
          new PermissionSetLicenseOfSet(),
          new PermissionSetLicensesOfGroup(),
          new ExpirationOnPrivilegedSets(),
          new ActiveAssignment(),
          new ProfileAssignmentStays(),
          new LicenseAssignedOnce(),
          new SeatsOfPermissionSetLicense(),
          new LicenseStillUsed(),
          new SetIsCustom(),
          new AssignedSetStays(),
          new SetOfGroup(),
          new SetInGroupOnce(),
          new GroupRecalculates(),
          new SetOfProfile(),
          new GroupNames(),
          new GroupInItself(),
          new MemberAgain(),
          new QueueHoldsObject(),
          new SessionEnds(),
          new CaseState(),
          new OpportunityState(),
          new TaskState(),
          new NameOfLead(),
          new NameOfContact(),
          new SeatsOfPackage(),
          new TerritoryOnce(),
          new TeamMemberOfUser("AccountTeamMember"),
          new TeamMemberOfUser("OpportunityTeamMember"),
          new WorkitemOfApproval(),
          new TimesOfEvent());

  private RuleBook() {}

  /** The rules of every org. */
  public static List<SaveRule> standard() {
    List<SaveRule> rules = new ArrayList<>(STANDARD);
    rules.addAll(Audit.rules());
    return List.copyOf(rules);
  }
}
