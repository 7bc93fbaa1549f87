package io.scimkit.testkit.behavior;

import static java.util.Objects.requireNonNull;

/**
 * One choice where public sources leave open how an org acts, or contradict each other. Each enum
 * of this package is a switch; its first constant is the default, and every constant says what it
 * changes. Immutable.
 */
public sealed interface Choice
    permits AccountQueue,
        ActiveOnCreate,
        AssertionLifetime,
        AssignedSetDeletion,
        AssignmentClashText,
        AutoAssignUnsaid,
        BlockedDeactivationCode,
        BulkSetupObjects,
        BulkUploadStatus,
        DeactivatedUserTokens,
        DeleteUser,
        ExpiredAssignments,
        FederationIdCase,
        FederationIdClash,
        FrozenFlagOnReactivation,
        FrozenSignIn,
        FrozenUserRefresh,
        FrozenUserTokens,
        GroupMaintenance,
        GroupMembersOnDeactivation,
        GroupMissingLicense,
        InactiveSignIn,
        IntrospectionMembers,
        JwtRefreshToken,
        LicenseSeatCode,
        LicenseSeatOnDeactivation,
        LicenseStillNeeded,
        LocatorLifetime,
        MissingLicense,
        MissingLicenseCode,
        MixedCollection,
        MixedDml,
        NicknameOnCreate,
        OpenLocators,
        RecordOfInactiveOwner,
        RefreshTokenCap,
        RoleJudgedBy,
        ScheduledJobsOnDeactivation,
        SessionRowsOnDeactivation,
        SessionRowsOnFreeze,
        SetOfGroupAssignment,
        SetsOfOldLicense,
        SeveralSetupObjects,
        TerritoriesOnDeactivation,
        TokenQueryAfterWrite,
        TokenRowsOnDeactivation,
        UnapprovedSignIn,
        UnlistedSetupObjects,
        UpsertByIdLookup,
        UsernameClashText,
        WrongSecretStatus {

  /** {@return the sources that disagree, or why the default is assumed} */
  default String source() {
    Class<?> choice = ((Enum<?>) this).getDeclaringClass();
    return requireNonNull(choice.getAnnotation(Source.class), choice.getName()).value();
  }
}
