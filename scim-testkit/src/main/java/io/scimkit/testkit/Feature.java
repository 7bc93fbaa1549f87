package io.scimkit.testkit;

/**
 * A part of Salesforce that an org has only when somebody turned it on. While it is off its objects
 * do not exist: a query for them is refused with INVALID_TYPE, a path with NOT_FOUND.
 */
public enum Feature {
  /** {@code AccountTeamMember}. */
  ACCOUNT_TEAMS,
  /** {@code OpportunityTeamMember}. */
  OPPORTUNITY_TEAMS,
  /** {@code CaseTeamMember} and {@code CaseTeamRole}. */
  CASE_TEAMS,
  /** Sales territories: {@code Territory2} and {@code UserTerritory2Association}. */
  TERRITORIES,
  /** Omni-Channel: {@code AgentWork}. */
  OMNI_CHANNEL,
  /** Installed managed packages: {@code PackageLicense} and {@code UserPackageLicense}. */
  MANAGED_PACKAGES
}
