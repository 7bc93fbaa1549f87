package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PresetTest {

  @Test
  void the_rich_org_is_in_use() {
    try (FakeSalesforce fake = FakeSalesforce.of(OrgConfig.rich())) {
      UserView ann = fake.user("ann.arden@acme.example");
      assertThat(ann.field("FederationIdentifier")).contains("e-1001");
      assertThat(ann.permissionSets()).contains("Company_Baseline", "Plenty_Access", "CPQ_User");
      assertThat(ann.permissionSetLicenses()).contains("Plenty_License");
      assertThat(fake.user("bob.brook@acme.example").queues()).containsExactly("Support_Queue");
      assertThat(ann.packageLicenses()).containsExactly("SBQQ");
      assertThat(ann.scheduledJobs()).containsExactly("Nightly export");
      assertThat(ann.subscriptions()).containsExactly("Pipeline");
      assertThat(fake.user("lou.lake@acme.example").isActive()).isFalse();
      for (String object :
          new String[] {"Account", "Contact", "Opportunity", "Lead", "Case", "Task"}) {
        assertThat(fake.count(object)).as(object).isPositive();
      }
    }
  }

  @Test
  void the_rich_org_knows_users_by_a_custom_external_id() {
    try (FakeSalesforce fake = FakeSalesforce.of(OrgConfig.rich());
        Wire wire = new Wire(fake, Door.IN_PROCESS).as(fake.given().administrator())) {
      Wire.Reply reply = wire.patch("/sobjects/User/External_Id__c/hr-1001", "{'Title':'Chief'}");
      assertThat(reply.object().getBoolean("created")).isFalse();
      assertThat(fake.user("ann.arden@acme.example").field("Title")).contains("Chief");
    }
  }

  @Test
  void the_rich_org_has_few_and_many_seats() {
    try (FakeSalesforce fake = FakeSalesforce.of(OrgConfig.rich());
        Wire wire = new Wire(fake, Door.IN_PROCESS).as(fake.given().administrator())) {
      OrgView org = fake.view();
      assertThat(org.seats("Salesforce").free()).isGreaterThan(300);
      assertThat(org.permissionSetLicenseSeats("Scarce_License").total()).isEqualTo(2);
      assertThat(org.permissionSetLicenseSeats("Plenty_License").free()).isGreaterThan(300);
      assertThat(
              wire.query(
                      "SELECT Name FROM PermissionSet WHERE LicenseId IN (SELECT Id FROM"
                          + " PermissionSetLicense WHERE DeveloperName = 'Scarce_License')")
                  .text())
          .contains("Scarce_Access");
      for (String profile :
          new String[] {"Standard User", "System Administrator", "Minimum Access - Salesforce"}) {
        assertThat(wire.query("SELECT Id FROM Profile WHERE Name = '" + profile + "'").text())
            .contains("\"totalSize\":1");
      }
      assertThat(fake.count("PermissionSetGroup")).isEqualTo(2);
      assertThat(wire.query("SELECT Id FROM Group WHERE Type = 'Regular'").text())
          .contains("\"totalSize\":3");
      assertThat(wire.query("SELECT Id FROM Group WHERE Type = 'Queue'").text())
          .contains("\"totalSize\":2");
    }
  }

  @Test
  void a_sandbox_says_so() {
    try (FakeSalesforce fake = FakeSalesforce.of(OrgConfig.sandbox("uat"))) {
      assertThat(fake.given().administrator().username()).endsWith(".uat");
      try (Wire wire = new Wire(fake, Door.IN_PROCESS).as(fake.given().administrator())) {
        assertThat(wire.query("SELECT IsSandbox FROM Organization").text())
            .contains("\"IsSandbox\":true");
      }
    }
  }

  @Test
  void settings_are_copied_to_other_orgs() {
    OrgConfig config = FakeSalesforce.builder().seed(5).dailyApiCalls(3).build().config();
    try (FakeSalesforce one = FakeSalesforce.of(config);
        FakeSalesforce two = config.toBuilder().seed(6).build()) {
      assertThat(one.seed()).isEqualTo(5);
      assertThat(one.config().dailyApiCalls()).isEqualTo(two.config().dailyApiCalls()).isEqualTo(3);
      assertThat(one.orgId()).isNotEqualTo(two.orgId());
      assertThat(one.clock()).isNotSameAs(two.clock());
    }
  }

  @Test
  void an_unknown_preset_is_named() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OrgConfig.named("poor"))
        .withMessageContaining("poor");
  }
}
