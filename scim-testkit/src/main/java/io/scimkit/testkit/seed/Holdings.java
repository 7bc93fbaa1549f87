package io.scimkit.testkit.seed;

import io.scimkit.testkit.store.Row;
import io.scimkit.testkit.store.SalesforceId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Seeds what users are in the middle of: approvals, teams, territories, packages, work. */
public final class Holdings {
  private static final String DAILY = "{\"frequency\":\"daily\",\"details\":{\"time\":3}}";
  private static final String ALWAYS =
      "[{\"actions\":[{\"configuration\":{\"recipients\":[]},\"type\":\"sendEmail\"}],\"conditions\":null,"
          + "\"type\":\"always\"}]";

  private final Seeder seeder;

  /** For one org. */
  public Holdings(Seeder seeder) {
    this.seeder = seeder;
  }

  /**
   * Makes a managed package, or changes the seats of the one that is there; -1 is a site licence.
   */
  public Row managedPackage(String namespace, int seats) {
    return seeder
        .find("PackageLicense", "NamespacePrefix", namespace)
        .map(row -> seeder.update(row, "AllowedLicenses", seats))
        .orElseGet(
            () ->
                seeder.create(
                    "PackageLicense",
                    Map.of(
                        "NamespacePrefix",
                        namespace,
                        "AllowedLicenses",
                        seats,
                        "UsedLicenses",
                        0,
                        "Status",
                        "Active",
                        "IsProvisioned",
                        true)));
  }

  /** Gives a user a package licence. */
  public void packageLicense(String userId, String namespace) {
    seeder.create(
        "UserPackageLicense",
        Map.of(
            "UserId",
            userId,
            "PackageLicenseId",
            seeder.get("PackageLicense", "NamespacePrefix", namespace).key()));
  }

  /** Makes a territory. */
  public Row territory(String name) {
    return seeder.create(
        "Territory2", Map.of("DeveloperName", name, "Name", name.replace('_', ' ')));
  }

  /** Puts a user into a territory. */
  public void inTerritory(String userId, String name) {
    seeder.create(
        "UserTerritory2Association",
        Map.of(
            "UserId",
            userId,
            "Territory2Id",
            seeder.get("Territory2", "DeveloperName", name).key()));
  }

  /** Puts a user into the team of an account, opportunity or case. */
  public void onTeam(String userId, String recordId) {
    Row record = record(recordId);
    switch (record.type().name()) {
      case "Account" ->
          seeder.create("AccountTeamMember", Map.of("UserId", userId, "AccountId", record.key()));
      case "Opportunity" ->
          seeder.create(
              "OpportunityTeamMember", Map.of("UserId", userId, "OpportunityId", record.key()));
      case "Case" ->
          seeder.create(
              "CaseTeamMember",
              Map.of("MemberId", userId, "ParentId", record.key(), "TeamRoleId", caseRole().key()));
      default ->
          throw new IllegalArgumentException(
              "an Account, Opportunity or Case has a team, not " + record);
    }
  }

  private Row caseRole() {
    return seeder
        .find("CaseTeamRole", "Name", "Case Member")
        .orElseGet(
            () ->
                seeder.create(
                    "CaseTeamRole", Map.of("Name", "Case Member", "AccessLevel", "Read")));
  }

  /** Has a user approve a record. */
  public Row approval(String userId, String recordId) {
    Row record = record(recordId);
    Instant now = now();
    return seeder.locked(
        () -> {
          String submitter = seeder.org().actsAs();
          Map<String, @Nullable Object> process = new HashMap<>();
          process.put("TargetObjectId", record.key());
          process.put("Status", "Pending");
          process.put("SubmittedById", submitter);
          for (String field : new String[] {"CreatedById", "LastModifiedById"}) {
            process.put(field, submitter);
          }
          for (String field : new String[] {"CreatedDate", "LastModifiedDate", "SystemModstamp"}) {
            process.put(field, now);
          }
          process.put("IsDeleted", false);
          Row approval = insert("ProcessInstance", process);
          return insert(
              "ProcessInstanceWorkitem",
              Map.of(
                  "ProcessInstanceId", approval.key(),
                  "ActorId", userId,
                  "OriginalActorId", userId,
                  "IsDeleted", false,
                  "CreatedDate", now,
                  "CreatedById", submitter,
                  "SystemModstamp", now));
        });
  }

  /** Assigns a case or lead to a user through Omni-Channel. */
  public void agentWork(String userId, String recordId) {
    Instant now = now();
    seeder.create(
        "AgentWork",
        Map.of(
            "UserId", userId,
            "OwnerId", userId,
            "WorkItemId", record(recordId).key(),
            "Status", "Assigned",
            "Name", "AW-" + seeder.locked(() -> seeder.org().ids().count("AgentWork")),
            "RequestDateTime", now,
            "AssignedDateTime", now));
  }

  /** Links a user to an account elsewhere. */
  public void accountLink(String userId, String provider, String remoteId) {
    seeder.locked(
        () ->
            insert(
                "ThirdPartyAccountLink",
                Map.of(
                    "UserId", userId,
                    "Provider", provider,
                    "SsoProviderName", provider,
                    "RemoteIdentifier", remoteId,
                    "Handle", remoteId,
                    "ThirdPartyAccountLinkKey", seeder.org().id() + provider + remoteId,
                    "IsNotSsoUsable", false)));
  }

  /** Subscribes a user to a report or dashboard, which is not itself in the org. */
  public Row subscription(String userId, String source, String name, String recordPrefix) {
    return seeder.create(
        "AnalyticsNotification",
        Map.of(
            "OwnerId", userId,
            "Name", name,
            "Source", source,
            "RecordId", seeder.locked(() -> seeder.org().ids().next(recordPrefix)),
            "Active", true,
            "Schedule", DAILY,
            "Thresholds", ALWAYS));
  }

  private Row insert(String object, Map<String, ? extends @Nullable Object> values) {
    return seeder.org().platformRows().insert(object, values);
  }

  private Row record(String id) {
    return seeder
        .locked(() -> SalesforceId.parse(id).flatMap(key -> seeder.org().store().find(key)))
        .orElseThrow(() -> new IllegalArgumentException("the org has no row " + id));
  }

  private Instant now() {
    return seeder.org().clock().instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
