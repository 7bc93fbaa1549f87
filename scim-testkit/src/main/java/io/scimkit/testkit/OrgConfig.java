package io.scimkit.testkit;

import java.util.Set;

/**
 * How an org is made: a preset and the settings around it. Immutable; {@link #toBuilder} gives a
 * copy to change.
 */
public final class OrgConfig {
  private final FakeSalesforceBuilder settings;

  OrgConfig(FakeSalesforceBuilder settings) {
    this.settings = settings;
  }

  private static OrgConfig preset(String name, int dailyApiCalls) {
    return new OrgConfig(new FakeSalesforceBuilder().preset(name).dailyApiCalls(dailyApiCalls));
  }

  /**
   * {@return a Developer Edition org}
   *
   * <ul>
   *   <li>licences Salesforce (2 seats, one of them taken by the administrator), Salesforce
   *       Platform (3), Chatter Free
   *   <li>profiles System Administrator, Standard User, Minimum Access - Salesforce, Standard
   *       Platform User, Chatter Free User
   *   <li>no permission sets, every {@link Feature} off; 15,000 API calls a day
   * </ul>
   */
  public static OrgConfig developer() {
    return preset("developer", 15_000);
  }

  /**
   * {@return an Enterprise Edition org; what everything begins with unless told otherwise}
   *
   * <ul>
   *   <li>licences Salesforce (20,000 seats), Salesforce Platform, Chatter Free, Salesforce
   *       Integration
   *   <li>profiles System Administrator, Standard User, Minimum Access - Salesforce and others
   *   <li>permission sets Company_Baseline, Audit_Read, Sales_Access, Forecast_View, and CPQ_User,
   *       which is made for the permission set licence SalesforceCPQ_CPQStandardPerm (100 seats)
   *   <li>permission set group Sales_Baseline, public group EMEA_Sales
   *   <li>teams and managed packages on, {@link Feature#TERRITORIES} and {@link
   *       Feature#OMNI_CHANNEL} off
   *   <li>one system administrator
   * </ul>
   */
  public static OrgConfig enterprise() {
    return preset("enterprise", 100_000);
  }

  /**
   * {@return as {@link #enterprise()}, but a sandbox: IsSandbox is true and the name stands at the
   * end of the administrator's username}
   *
   * @param name for example {@code uat}
   */
  public static OrgConfig sandbox(String name) {
    OrgConfig config = preset("sandbox", 100_000);
    config.settings.sandbox = name;
    return config;
  }

  /**
   * {@return an org with nothing but the licence Salesforce (100 seats), the profiles System
   * Administrator, Standard User and Minimum Access - Salesforce, and one administrator; every
   * {@link Feature} is off}
   */
  public static OrgConfig empty() {
    return preset("empty", 100_000);
  }

  /**
   * {@return as {@link #enterprise()}, and in use}
   *
   * <ul>
   *   <li>every {@link Feature} on; the custom external id External_Id__c on User and Account
   *   <li>managed package SBQQ with 50 seats, territory EMEA_North; one user holds both, subscribed
   *       to a report and scheduled a job
   *   <li>permission set licence Scarce_License with 2 seats, bound set Scarce_Access; permission
   *       set licence Plenty_License with 1,000 seats, bound set Plenty_Access
   *   <li>permission set group Service_Baseline; public groups APAC_Sales and All_Staff; queues
   *       Support_Queue (Case, Lead) and Orphans (Case)
   *   <li>twelve users with federation identifiers e-1001 and up, some of them inactive, with sets,
   *       groups and manager
   *   <li>Accounts, Contacts, Opportunities, Cases, Leads and Tasks that they own
   * </ul>
   */
  public static OrgConfig rich() {
    return preset("rich", 100_000);
  }

  /**
   * {@return the preset of a name}
   *
   * @param name developer, enterprise, sandbox, empty or rich
   * @throws IllegalArgumentException when there is no such preset
   */
  public static OrgConfig named(String name) {
    return switch (name) {
      case "developer" -> developer();
      case "enterprise" -> enterprise();
      case "sandbox" -> sandbox("uat");
      case "empty" -> empty();
      case "rich" -> rich();
      default ->
          throw new IllegalArgumentException(
              "no preset is called "
                  + name
                  + "; there are developer, enterprise, sandbox, empty and rich");
    };
  }

  /** {@return the name of the preset} */
  public String preset() {
    return settings.preset;
  }

  /** {@return what ids and tokens are made from} */
  public long seed() {
    return settings.seed;
  }

  /** {@return the choices where public sources disagree} */
  public Behavior behavior() {
    return settings.behavior;
  }

  /** {@return what is on} */
  public Set<Feature> features() {
    return Set.copyOf(settings.features);
  }

  /** {@return how many API calls 24 hours allow} */
  public int dailyApiCalls() {
    return settings.dailyApiCalls;
  }

  /**
   * {@return a builder that begins with these settings} A clock and a registry of usernames that
   * were set are shared with it; otherwise each org has its own.
   */
  public FakeSalesforceBuilder toBuilder() {
    return settings.copy();
  }
}
