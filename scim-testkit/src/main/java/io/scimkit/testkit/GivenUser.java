package io.scimkit.testkit;

import io.scimkit.testkit.engine.Marks;
import io.scimkit.testkit.engine.Sessions;
import io.scimkit.testkit.seed.Entitlements;
import io.scimkit.testkit.seed.Holdings;
import io.scimkit.testkit.seed.Jobs;
import io.scimkit.testkit.seed.Records;
import io.scimkit.testkit.seed.Seeder;
import io.scimkit.testkit.store.Row;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A seeded user, to be arranged further; made by {@link FakeSalesforce#givenUser}. Every method
 * takes effect at once and throws {@link IllegalArgumentException} with the org's words when a rule
 * refuses. Thread-safe.
 */
public final class GivenUser {
  private final Seeder seeder;
  private final String id;

  GivenUser(Seeder seeder, String id) {
    this.seeder = seeder;
    this.id = id;
  }

  /** {@return the 18-character id} */
  public String id() {
    return id;
  }

  /** {@return the username as it is now} */
  public String username() {
    return seeder.user(id).text("Username");
  }

  /**
   * Sets a field.
   *
   * @param name the field's name
   * @param value a value of the field's type; null clears it
   * @return this
   */
  public GivenUser field(String name, @Nullable Object value) {
    seeder.update(seeder.user(id), name, value);
    return this;
  }

  /**
   * Sets FederationIdentifier.
   *
   * @param federationId unique in the org
   * @return this
   */
  public GivenUser federationId(String federationId) {
    return field("FederationIdentifier", federationId);
  }

  /**
   * Moves the user to a profile.
   *
   * @param name the profile's name
   * @return this
   */
  public GivenUser profile(String name) {
    return field("ProfileId", seeder.get("Profile", "Name", name).key());
  }

  /**
   * Deactivates the user.
   *
   * @return this
   */
  public GivenUser inactive() {
    return field("IsActive", false);
  }

  /**
   * Freezes the user.
   *
   * @return this
   */
  public GivenUser frozen() {
    seeder.update(seeder.get("UserLogin", "UserId", id), "IsFrozen", true);
    return this;
  }

  /**
   * Takes the UserLogin row away, as some kinds of users have none.
   *
   * @return this
   */
  public GivenUser withoutUserLogin() {
    Row login = seeder.get("UserLogin", "UserId", id);
    seeder.locked(
        () -> {
          seeder.org().store().table("UserLogin").delete(login, login.values());
          seeder.org().marks().set(id, "no UserLogin");
          return login;
        });
    return this;
  }

  /**
   * Assigns permission sets; a licence that one needs comes along as the org's {@link Behavior}
   * says.
   *
   * @param names API names
   * @return this
   */
  public GivenUser permissionSets(String... names) {
    for (String name : names) {
      new Entitlements(seeder).assignSet(id, name);
    }
    return this;
  }

  /**
   * Assigns a permission set for a time.
   *
   * @param name the API name
   * @param end when it ends on the org's clock
   * @return this
   */
  public GivenUser permissionSetUntil(String name, Instant end) {
    seeder.update(new Entitlements(seeder).assignSet(id, name), "ExpirationDate", end);
    return this;
  }

  /**
   * Assigns permission set groups.
   *
   * @param developerNames API names
   * @return this
   */
  public GivenUser permissionSetGroups(String... developerNames) {
    for (String name : developerNames) {
      new Entitlements(seeder).assignGroup(id, name);
    }
    return this;
  }

  /**
   * Assigns permission set licences.
   *
   * @param developerNames API names
   * @return this
   */
  public GivenUser permissionSetLicenses(String... developerNames) {
    for (String name : developerNames) {
      new Entitlements(seeder).assignLicense(id, name);
    }
    return this;
  }

  /**
   * Makes the user a member of public groups or queues.
   *
   * @param developerNames API names
   * @return this
   */
  public GivenUser memberOf(String... developerNames) {
    for (String name : developerNames) {
      new Entitlements(seeder).addMember(id, name);
    }
    return this;
  }

  /**
   * Lets the user hold refresh tokens of apps {@code App 1}, {@code App 2} and so on: rows of
   * OauthToken.
   *
   * @param count how many
   * @return this
   */
  public GivenUser tokens(int count) {
    seeder.locked(
        () -> {
          for (int i = 1; i <= count; i++) {
            seeder.org().sessions().grant(id, "App " + i);
          }
          return this;
        });
    return this;
  }

  /**
   * Gives the user a password, with which the password flow of a {@link SecretApp} signs in.
   *
   * @param text the password, a secret; a client may put a security token of 20 to 30 letters and
   *     digits after it
   * @return this
   */
  public GivenUser password(String text) {
    seeder.locked(
        () -> {
          seeder.org().passwords().set(id, text);
          return this;
        });
    return this;
  }

  /**
   * Lets the password be expired: the user still signs in, and then every call is refused with 401.
   *
   * @return this
   */
  public GivenUser passwordExpired() {
    seeder.locked(() -> seeder.org().marks().set(id, Marks.PASSWORD_EXPIRED));
    return this;
  }

  /**
   * Opens browser sessions of the user: rows of AuthSession.
   *
   * @param count how many
   * @return this
   */
  public GivenUser sessions(int count) {
    seeder.locked(
        () -> {
          for (int i = 0; i < count; i++) {
            seeder.org().sessions().open(id, "UI", Optional.empty(), Optional.empty());
          }
          return this;
        });
    return this;
  }

  /**
   * Opens a browser session with one below it, which ends together with the first.
   *
   * @return this
   */
  public GivenUser nestedSessions() {
    seeder.locked(
        () -> {
          Sessions sessions = seeder.org().sessions();
          Sessions.Access parent = sessions.open(id, "UI", Optional.empty(), Optional.empty());
          sessions.open(id, "Content", Optional.of(parent.session()), Optional.empty());
          return this;
        });
    return this;
  }

  /**
   * Signs the user in for the API, by the first refresh token if there is one, and returns the
   * access token. It opens a row of AuthSession.
   *
   * @return the access token, a secret
   */
  public String accessToken() {
    return seeder.locked(
        () -> {
          Optional<String> grant =
              seeder.org().store().table("OauthToken").where("UserId", id).stream()
                  .map(Row::key)
                  .findFirst();
          return seeder.org().sessions().open(id, "API", Optional.empty(), grant).token();
        });
  }

  /**
   * Schedules a job in the user's name: rows of CronTrigger and CronJobDetail.
   *
   * @param name the job's name
   * @param type what it does
   * @return this
   */
  public GivenUser scheduledJob(String name, ScheduledJobType type) {
    new Jobs(seeder).schedule(id, name, type.code());
    return this;
  }

  /**
   * Queues an Apex job in the user's name: a row of AsyncApexJob.
   *
   * @param className the Apex class
   * @return this
   */
  public GivenUser queuedApex(String className) {
    new Jobs(seeder).queue(id, className);
    return this;
  }

  /**
   * Lets a record wait for the user's approval: rows of ProcessInstance and
   * ProcessInstanceWorkitem.
   *
   * @param recordId the id of an Account, Campaign, Case, Contact, Lead or Opportunity
   * @return this
   */
  public GivenUser pendingApproval(String recordId) {
    new Holdings(seeder).approval(id, recordId);
    return this;
  }

  /**
   * Puts the user into the team of a record: a row of AccountTeamMember, OpportunityTeamMember or
   * CaseTeamMember. The {@link Feature} must be on.
   *
   * @param recordId the id of an Account, Opportunity or Case
   * @return this
   */
  public GivenUser onTeamOf(String recordId) {
    new Holdings(seeder).onTeam(id, recordId);
    return this;
  }

  /**
   * Puts the user into territories: rows of UserTerritory2Association. {@link Feature#TERRITORIES}
   * must be on.
   *
   * @param developerNames API names of {@link Given#territory}
   * @return this
   */
  public GivenUser inTerritories(String... developerNames) {
    for (String name : developerNames) {
      new Holdings(seeder).inTerritory(id, name);
    }
    return this;
  }

  /**
   * Gives the user licences of managed packages: rows of UserPackageLicense. {@link
   * Feature#MANAGED_PACKAGES} must be on.
   *
   * @param namespaces namespaces of {@link Given#managedPackage}
   * @return this
   */
  public GivenUser packageLicenses(String... namespaces) {
    for (String namespace : namespaces) {
      new Holdings(seeder).packageLicense(id, namespace);
    }
    return this;
  }

  /**
   * Routes a record to the user by Omni-Channel: a row of AgentWork. {@link Feature#OMNI_CHANNEL}
   * must be on.
   *
   * @param recordId the id of a Case or Lead
   * @return this
   */
  public GivenUser agentWork(String recordId) {
    new Holdings(seeder).agentWork(id, recordId);
    return this;
  }

  /**
   * Links the user to an account of an authentication provider: a row of ThirdPartyAccountLink.
   *
   * @param provider the provider's name
   * @param remoteId who the user is there
   * @return this
   */
  public GivenUser accountLink(String provider, String remoteId) {
    new Holdings(seeder).accountLink(id, provider, remoteId);
    return this;
  }

  /**
   * Subscribes the user to a report, as {@code analytics/notifications} lists it under
   * lightningReportSubscribe.
   *
   * @param name the subscription's name
   * @return this
   */
  public GivenUser subscribedToReport(String name) {
    new Holdings(seeder).subscription(id, "lightningReportSubscribe", name, "00O");
    return this;
  }

  /**
   * Subscribes the user to a dashboard, as {@code analytics/notifications} lists it under
   * lightningDashboardSubscribe.
   *
   * @param name the subscription's name
   * @return this
   */
  public GivenUser subscribedToDashboard(String name) {
    new Holdings(seeder).subscription(id, "lightningDashboardSubscribe", name, "01Z");
    return this;
  }

  /**
   * Makes rows that the user owns.
   *
   * @param object the object's name: Account, Campaign, Case, Contact, Event, Lead, Opportunity,
   *     Task or a declared one with Name and OwnerId
   * @param count how many
   * @return this
   */
  public GivenUser owns(String object, int count) {
    new Records(seeder).own(id, object, count);
    return this;
  }

  @Override
  public String toString() {
    return username();
  }
}
