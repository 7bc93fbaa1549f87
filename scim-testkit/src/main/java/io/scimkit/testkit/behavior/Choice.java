package io.scimkit.testkit.behavior;

import static java.util.Objects.requireNonNull;

/**
 * One choice where public sources leave open how an org acts, or contradict each other. Each enum
 * of this package is a switch; its first constant is the default, and every constant says what it
 * changes. Immutable.
 */
public sealed interface Choice
    permits DeleteUser,
        FederationIdCase,
        FrozenUserTokens,
        GroupMembersOnDeactivation,
        GroupMissingLicense,
        LicenseSeatOnDeactivation,
        LicenseStillNeeded,
        MissingLicense,
        MixedDml,
        SessionRowsOnDeactivation,
        TokenQueryAfterWrite,
        UpsertByIdLookup {

  /** {@return the sources that disagree, or why the default is assumed} */
  default String source() {
    Class<?> choice = ((Enum<?>) this).getDeclaringClass();
    return requireNonNull(choice.getAnnotation(Source.class), choice.getName()).value();
  }
}
