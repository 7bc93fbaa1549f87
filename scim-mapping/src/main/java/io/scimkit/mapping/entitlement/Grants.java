package io.scimkit.mapping.entitlement;

/**
 * The entitlement rules of a blueprint while they are written. Immutable: each method returns a
 * longer copy. Every grant begins with its condition, so that one without does not compile.
 *
 * <pre>{@code
 * grants -> grants
 *     .birthright(permissionSet("Company_Baseline"))
 *     .group("sf-sales").id("00g1q9z2").gets(permissionSetGroup("Sales_Baseline")).because("SEC-112")
 *     .unmanaged(REPORT)
 * }</pre>
 */
public interface Grants {

  /**
   * Grants to everyone.
   *
   * @param what an entitlement, with its licences if it needs any
   * @return the rules, where a reason can be added
   */
  Granted birthright(Grantable what);

  /**
   * Begins grants to the members of a group of the identity provider.
   *
   * @param name the group's display name, for people
   * @return the stage that asks for the group's id
   */
  GroupNamed group(String name);

  /**
   * Says what a plan does about entitlements that no rule names; {@link Unmanaged#LEAVE} by
   * default.
   *
   * @param policy the policy
   * @return the rules
   */
  Grants unmanaged(Unmanaged policy);

  /**
   * Says that managed entitlements which no rule grants to the user are revoked, whoever granted
   * them. Without it they stay and the plan notes them.
   *
   * @return the rules
   */
  Grants authoritative();

  /**
   * Returns the rules written so far.
   *
   * @return the rules as a value
   */
  EntitlementRules rules();

  /** A grant that can be given a reason. */
  interface Granted extends Grants {

    /**
     * Gives the reason for the grant before, for example a ticket.
     *
     * @param reason one line
     * @return the rules
     */
    Grants because(String reason);
  }

  /** A group that still needs its id. */
  interface GroupNamed {

    /**
     * Binds the group by its id at the identity provider.
     *
     * @param id the id, not blank
     * @return the stage that asks what the members get
     * @throws IllegalArgumentException if the group's name or the id is blank
     */
    GroupBound id(String id);
  }

  /** A group whose members get something. */
  interface GroupBound {

    /**
     * Grants to the members of the group.
     *
     * @param what an entitlement, with its licences if it needs any
     * @return the rules, where the group can get more and a reason can be added
     */
    GroupGranted gets(Grantable what);
  }

  /** A grant to a group, which can get more. */
  interface GroupGranted extends Granted, GroupBound {

    /**
     * Gives the reason for the grant before, for example a ticket.
     *
     * @param reason one line
     * @return the rules, where the group can get more
     */
    @Override
    GroupGranted because(String reason);
  }
}
