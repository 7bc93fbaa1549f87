package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.scimkit.testkit.Wire.Reply;
import jakarta.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a leaver is in the middle of, besides the rows that he owns. */
class HoldingsTest extends DoorContract {
  private GivenUser ann;
  private String account;

  @Override
  FakeSalesforce newOrg() {
    return FakeSalesforce.builder().enabling(Feature.TERRITORIES, Feature.OMNI_CHANNEL).build();
  }

  @BeforeEach
  void seed() {
    ann = fake.givenUser("ann@acme.example").owns("Account", 1).owns("Opportunity", 1);
    ann.owns("Case", 1).owns("Event", 1).owns("Campaign", 1);
    account = fake.user(ann).owned("Account").get(0);
  }

  private JsonObject only(String soql) {
    Reply reply = wire.query(soql);
    assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    assertThat(reply.object().getInt("totalSize")).as(soql).isEqualTo(1);
    return reply.object().getJsonArray("records").getJsonObject(0);
  }

  @Test
  void a_job_is_read_but_neither_moved_nor_ended() {
    ann.scheduledJob("Nightly", ScheduledJobType.SCHEDULED_APEX);
    JsonObject job =
        only(
            "SELECT Id, CronJobDetail.Name, CronJobDetail.JobType, CronExpression, State,"
                + " NextFireTime FROM CronTrigger WHERE OwnerId = '"
                + ann.id()
                + "'");
    assertThat(job.getJsonObject("CronJobDetail").getString("Name")).isEqualTo("Nightly");
    assertThat(job.getJsonObject("CronJobDetail").getString("JobType")).isEqualTo("7");
    assertThat(job.getString("State")).isEqualTo("WAITING");
    String path = "/sobjects/CronTrigger/" + job.getString("Id");
    assertThat(wire.patch(path, "{'OwnerId':'" + admin.id() + "'}").status()).isEqualTo(405);
    assertThat(wire.delete(path).status()).isEqualTo(405);
    assertThat(wire.post("/sobjects/CronTrigger", "{}").status()).isEqualTo(405);
    String row =
        "{'attributes':{'type':'CronTrigger'},'Id':'"
            + job.getString("Id")
            + "','OwnerId':'"
            + admin.id()
            + "'}";
    assertThat(wire.patch("/composite/sobjects", "{'records':[" + row + "]}").text())
        .contains("\"success\":false");
  }

  @Test
  void a_queued_apex_job_is_found_by_its_maker() {
    ann.queuedApex("Exporter").queuedApex("Exporter");
    assertThat(
            countOf(
                "SELECT Id, ApexClass.Name, JobType, Status FROM AsyncApexJob WHERE CreatedById = '"
                    + ann.id()
                    + "' AND Status IN ('Queued', 'Preparing', 'Processing', 'Holding')"))
        .isEqualTo(2);
    assertThat(countOf("SELECT Id FROM ApexClass WHERE Name = 'Exporter'")).isEqualTo(1);
  }

  @Test
  void a_pending_approval_goes_to_another_and_is_taken_back() {
    ann.pendingApproval(account).pendingApproval(fake.user(ann).owned("Opportunity").get(0));
    JsonObject item =
        only(
            "SELECT Id, ActorId, OriginalActorId, ProcessInstance.TargetObjectId, CreatedDate"
                + " FROM ProcessInstanceWorkitem WHERE ActorId = '"
                + ann.id()
                + "' AND ProcessInstance.Status = 'Pending' AND ProcessInstance.TargetObjectId = '"
                + account
                + "'");
    String path = "/sobjects/ProcessInstanceWorkitem/" + item.getString("Id");
    wire.as(fake.givenUser("bob@acme.example"));
    assertThat(wire.patch(path, "{'ActorId':'" + admin.id() + "'}").code())
        .isEqualTo("INSUFFICIENT_ACCESS_OR_READONLY");
    wire.as(admin);
    assertThat(wire.patch(path, "{'ActorId':'" + admin.id() + "'}").status()).isEqualTo(204);
    assertThat(wire.patch(path, "{'OriginalActorId':'" + admin.id() + "'}").code())
        .isEqualTo("INVALID_FIELD_FOR_INSERT_UPDATE");
    assertThat(wire.delete(path).status()).isEqualTo(204);
    assertThat(
            only("SELECT Status, CompletedDate FROM ProcessInstance WHERE TargetObjectId = '"
                    + account
                    + "'")
                .getString("Status"))
        .isEqualTo("Removed");
  }

  @ParameterizedTest
  @CsvSource({
    "Account    , AccountTeamMember    , UserId  , AccountId",
    "Opportunity, OpportunityTeamMember, UserId  , OpportunityId",
    "Case       , CaseTeamMember       , MemberId, ParentId",
  })
  void a_member_of_a_team_is_found_and_removed(
      String object, String member, String userField, String recordField) {
    String record = fake.user(ann).owned(object).get(0);
    ann.field("Title", "Seller").onTeamOf(record);
    JsonObject row =
        only(
            "SELECT Id FROM "
                + member
                + " WHERE "
                + userField
                + " = '"
                + ann.id()
                + "' AND "
                + recordField
                + " = '"
                + record
                + "'");
    String path = "/sobjects/" + member + "/" + row.getString("Id");
    assertThat(wire.patch(path, "{'" + userField + "':'" + admin.id() + "'}").code())
        .isEqualTo("INVALID_FIELD_FOR_INSERT_UPDATE");
    if (!object.equals("Case")) {
      assertThat(wire.get(path).object().getString("Title")).isEqualTo("Seller");
      assertThat(wire.patch(path, "{'TeamMemberRole':'Sales Rep'}").status()).isEqualTo(204);
    }
    assertThat(wire.delete(path).status()).isEqualTo(204);
    assertThat(countOf("SELECT Id FROM " + member)).isZero();
  }

  @Test
  void a_package_has_so_many_seats() {
    String license = fake.given().managedPackage("cpq", 1);
    ann.packageLicenses("cpq");
    assertThat(only("SELECT UsedLicenses FROM PackageLicense").getInt("UsedLicenses")).isEqualTo(1);
    String body = "{'UserId':'" + admin.id() + "','PackageLicenseId':'" + license + "'}";
    assertThat(wire.post("/sobjects/UserPackageLicense", body).code())
        .isEqualTo("LICENSE_LIMIT_EXCEEDED");
    assertThat(wire.post("/sobjects/UserPackageLicense", body.replace(admin.id(), ann.id())).code())
        .isEqualTo("DUPLICATE_VALUE");
    // Leaving does not give the seat back; taking the licence away does.
    ann.inactive();
    String row = idOf("SELECT Id FROM UserPackageLicense WHERE UserId = '" + ann.id() + "'");
    assertThat(wire.delete("/sobjects/UserPackageLicense/" + row).status()).isEqualTo(204);
    assertThat(wire.post("/sobjects/UserPackageLicense", body).status()).isEqualTo(201);
    fake.given().managedPackage("cpq", -1);
    fake.givenUser("bob@acme.example").packageLicenses("cpq");
    assertThat(only("SELECT UsedLicenses FROM PackageLicense").getInt("UsedLicenses")).isEqualTo(2);
  }

  @Test
  void a_territory_holds_a_user_once() {
    String territory = fake.given().territory("EMEA_North");
    ann.inTerritories("EMEA_North");
    JsonObject row =
        only("SELECT Id, Territory2.Name, RoleInTerritory2 FROM UserTerritory2Association");
    assertThat(row.getJsonObject("Territory2").getString("Name")).isEqualTo("EMEA North");
    assertThat(
            wire.post(
                    "/sobjects/UserTerritory2Association",
                    "{'UserId':'" + ann.id() + "','Territory2Id':'" + territory + "'}")
                .code())
        .isEqualTo("DUPLICATE_VALUE");
    assertThat(wire.delete("/sobjects/UserTerritory2Association/" + row.getString("Id")).status())
        .isEqualTo(204);
  }

  @Test
  void work_in_flight_and_links_elsewhere_are_seen() {
    ann.agentWork(fake.user(ann).owned("Case").get(0)).accountLink("Google", "g-1");
    assertThat(
            countOf(
                "SELECT Id FROM AgentWork WHERE UserId = '"
                    + ann.id()
                    + "' AND Status IN ('Assigned', 'Opened')"))
        .isEqualTo(1);
    assertThat(
            only("SELECT Provider, RemoteIdentifier FROM ThirdPartyAccountLink WHERE UserId = '"
                    + ann.id()
                    + "'")
                .getString("RemoteIdentifier"))
        .isEqualTo("g-1");
    assertThat(wire.get("/sobjects/ThirdPartyAccountLink/0Jr000000000001AAA").status())
        .isEqualTo(405);
  }

  @Test
  void an_event_to_come_is_found_and_handed_over() {
    String event =
        only("SELECT Id FROM Event WHERE OwnerId = '"
                + ann.id()
                + "' AND EndDateTime >= 2026-01-05T09:00:00Z")
            .getString("Id");
    JsonObject row = wire.get("/sobjects/Event/" + event).object();
    assertThat(row.getString("ActivityDate")).isEqualTo("2026-01-12");
    assertThat(row.getInt("DurationInMinutes")).isEqualTo(60);
    assertThat(wire.patch("/sobjects/Event/" + event, "{'OwnerId':'" + admin.id() + "'}").status())
        .isEqualTo(204);
    assertThat(wire.post("/sobjects/Event", "{'Subject':'x'}").code())
        .isEqualTo("REQUIRED_FIELD_MISSING");
    assertThat(
            wire.post(
                    "/sobjects/Event",
                    "{'StartDateTime':'2026-02-01T10:00:00Z','EndDateTime':'2026-02-01T09:00:00Z'}")
                .code())
        .isEqualTo("FIELD_INTEGRITY_EXCEPTION");
  }

  @Test
  void what_cannot_be_arranged_is_refused_with_the_reason() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ann.onTeamOf(admin.id()))
        .withMessageContaining("has a team");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ann.pendingApproval("001000000000000AAA"))
        .withMessageContaining("no row");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ann.packageLicenses("nope"))
        .withMessageContaining("nope");
    use(FakeSalesforce.builder().disabling(Feature.MANAGED_PACKAGES).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fake.given().managedPackage("cpq", 1))
        .withMessageContaining("PackageLicense");
  }

  @Test
  void exports_snapshots_and_invariants_hold_all_of_it() {
    fake.given().managedPackage("cpq", 3);
    fake.given().territory("North");
    OrgSnapshot before = fake.snapshot();
    ann.scheduledJob("Nightly", ScheduledJobType.REPORT_RUN)
        .queuedApex("Exporter")
        .pendingApproval(account)
        .onTeamOf(account)
        .packageLicenses("cpq")
        .inTerritories("North")
        .agentWork(fake.user(ann).owned("Case").get(0))
        .accountLink("Google", "g-1");
    fake.assertInvariants();
    UserView view = fake.user(ann);
    assertThat(view.scheduledJobs()).containsExactly("Nightly");
    assertThat(view.pendingApprovals()).containsExactly(account);
    assertThat(view.packageLicenses()).containsExactly("cpq");
    try (FakeSalesforce again = FakeSalesforce.importJson(fake.exportJson())) {
      assertThat(again.exportJson()).isEqualTo(fake.exportJson());
      again.assertInvariants();
    }
    assertThat(fake.diff(before, fake.snapshot()).toString())
        .contains("UserPackageLicense cpq, ann@acme.example: created")
        .contains("PackageLicense cpq: UsedLicenses 0 -> 1");
    fake.restore(before);
    assertThat(fake.count("CronTrigger")).isZero();
    assertThat(fake.given().row("Account", Map.of("Name", "x"))).startsWith("001");
  }
}
