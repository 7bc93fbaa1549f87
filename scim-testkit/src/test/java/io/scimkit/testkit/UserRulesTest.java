package io.scimkit.testkit;

import static io.scimkit.testkit.assertj.FakeSalesforceAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scimkit.testkit.Wire.Reply;
import io.scimkit.testkit.behavior.DeleteUser;
import io.scimkit.testkit.behavior.FederationIdCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UserRulesTest extends DoorContract {

  @Test
  void a_user_with_the_nine_required_fields_is_made_active_with_login_row_and_profile_set() {
    Reply made = wire.post("/sobjects/User", user());
    assertThat(made.status()).isEqualTo(201);
    assertThat(made.id()).startsWith("005").hasSize(18);
    assertThat(fake.user("bob@acme.example"))
        .isActive()
        .isNotFrozen()
        .hasField("CommunityNickname", "bob")
        .hasField("UserType", "Standard");
    assertThat(countOf("SELECT Id FROM UserLogin WHERE UserId = '" + made.id() + "'")).isEqualTo(1);
    assertThat(
            wire.query(
                    "SELECT PermissionSet.IsOwnedByProfile FROM PermissionSetAssignment WHERE"
                        + " AssigneeId = '"
                        + made.id()
                        + "'")
                .text())
        .contains("\"totalSize\":1")
        .contains("\"IsOwnedByProfile\":true");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Username",
        "LastName",
        "Email",
        "Alias",
        "ProfileId",
        "TimeZoneSidKey",
        "LocaleSidKey",
        "EmailEncodingKey",
        "LanguageLocaleKey"
      })
  void each_of_the_nine_is_required(String field) {
    Reply reply = wire.post("/sobjects/User", user(field, null));
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.text())
        .isEqualTo(
            "[{\"message\":\"Required fields are missing: ["
                + field
                + "]\",\"errorCode\":\"REQUIRED_FIELD_MISSING\",\"fields\":[\""
                + field
                + "\"]}]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Alias            | 'ninechars'         | STRING_TOO_LONG | Alias: data value too large:"
            + " ninechars (max length=8)",
        "Email            | 'not an address'    | INVALID_EMAIL_ADDRESS | Email: invalid email"
            + " address: not an address",
        "Username         | 'bob'               | INVALID_EMAIL_ADDRESS | Username: invalid email"
            + " address: bob",
        "Username         | 'admin@acme.example'| DUPLICATE_USERNAME | Duplicate Username.<br>The"
            + " username already exists in this or another Salesforce organization. Usernames must"
            + " be unique across all Salesforce organizations. To resolve, use a different username"
            + " (it doesn't need to match the user's email address).",
        "Username         | 'ADMIN@acme.example'| DUPLICATE_USERNAME | Duplicate Username.<br>The"
            + " username already exists in this or another Salesforce organization. Usernames must"
            + " be unique across all Salesforce organizations. To resolve, use a different username"
            + " (it doesn't need to match the user's email address).",
        "CommunityNickname| 'admin'             | DUPLICATE_COMM_NICKNAME | Another user has"
            + " already selected this nickname. Please select another.",
        "LanguageLocaleKey| 'en_AU'             | INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST |"
            + " Language: bad value for restricted picklist field: en_AU",
        "TimeZoneSidKey   | 'Mars/Phobos'       | INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST | Time"
            + " Zone: bad value for restricted picklist field: Mars/Phobos",
        "LocaleSidKey     | 'en-US'             | INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST | Locale:"
            + " bad value for restricted picklist field: en-US",
        "ProfileId        | '00e000000000009AAA'| INVALID_CROSS_REFERENCE_KEY | invalid cross"
            + " reference id",
        "ProfileId        | '005000000000009AAA'| MALFORMED_ID | Profile ID: id value of incorrect"
            + " type: 005000000000009AAA",
        "ProfileId        | 'nonsense'          | MALFORMED_ID | Profile ID: id value of incorrect"
            + " type: nonsense",
        "ManagerId        | '005000000000009AAA'| INVALID_CROSS_REFERENCE_KEY | invalid cross"
            + " reference id",
        "Nope             | 'x'                 | INVALID_FIELD | No such column 'Nope' on sobject"
            + " of type User",
      })
  void a_value_that_breaks_a_rule_is_refused(
      String field, String value, String code, String message) {
    Reply reply = wire.post("/sobjects/User", user(field, "'" + value + "'"));
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.code()).isEqualTo(code);
    assertThat(reply.message()).isEqualTo(message);
    assertThat(countOf("SELECT Id FROM User WHERE Username = 'bob@acme.example'")).isZero();
  }

  @Test
  void a_name_of_a_user_who_was_refused_is_free_again() {
    fake.given().userLicense("Salesforce", 2);
    assertThat(wire.post("/sobjects/User", user()).code()).isEqualTo("LICENSE_LIMIT_EXCEEDED");
    fake.given().userLicense("Salesforce", 3);
    assertThat(wire.post("/sobjects/User", user()).status()).isEqualTo(201);
  }

  @Test
  void an_inactive_user_takes_no_seat_and_activating_needs_one() {
    fake.given().userLicense("Salesforce", 2);
    String id = wire.post("/sobjects/User", user("IsActive", "false")).id();
    Reply full = wire.patch("/sobjects/User/" + id, "{'IsActive':true}");
    assertThat(full.message()).isEqualTo("License Limit Exceeded");
    fake.given().userLicense("Salesforce", 3);
    assertThat(wire.patch("/sobjects/User/" + id, "{'IsActive':true}").status()).isEqualTo(204);
    assertThat(seats("Salesforce")).isEqualTo(3);
    assertThat(
            wire.patch(
                    "/sobjects/User/" + id,
                    "{'ProfileId':'" + profile("Standard Platform User") + "'}")
                .status())
        .isEqualTo(204);
    assertThat(seats("Salesforce")).isEqualTo(2);
    assertThat(seats("Salesforce Platform")).isEqualTo(1);
    assertThat(wire.patch("/sobjects/User/" + id, "{'IsActive':false}").status()).isEqualTo(204);
    assertThat(seats("Salesforce Platform")).isZero();
  }

  private int seats(String license) {
    return wire.query("SELECT UsedLicenses FROM UserLicense WHERE Name = '" + license + "'")
        .object()
        .getJsonArray("records")
        .getJsonObject(0)
        .getInt("UsedLicenses");
  }

  @Test
  void a_username_is_taken_in_all_orgs_of_one_registry() {
    UsernameRegistry world = UsernameRegistry.create();
    use(FakeSalesforce.builder().usernames(world).build());
    try (FakeSalesforce other = FakeSalesforce.builder().usernames(world).seed(2).build()) {
      other.givenUser("bob@acme.example").inactive();
      assertThat(wire.post("/sobjects/User", user()).code()).isEqualTo("DUPLICATE_USERNAME");
    }
  }

  @Test
  void a_federation_id_belongs_to_one_user() {
    fake.givenUser("ann@acme.example").federationId("e-1");
    Reply clash = wire.post("/sobjects/User", user("FederationIdentifier", "'e-1'"));
    assertThat(clash.code()).isEqualTo("DUPLICATE_VALUE");
    assertThat(wire.post("/sobjects/User", user("FederationIdentifier", "'E-1'")).status())
        .isEqualTo(201);
    use(FakeSalesforce.builder().behavior(FederationIdCase.INSENSITIVE).build());
    fake.givenUser("ann@acme.example").federationId("e-1");
    assertThat(wire.post("/sobjects/User", user("FederationIdentifier", "'E-1'")).code())
        .isEqualTo("DUPLICATE_VALUE");
  }

  @Test
  void fields_are_cleared_by_null_and_empty_text_but_required_ones_are_not() {
    GivenUser ann =
        fake.givenUser("ann@acme.example").field("Title", "Engineer").field("Department", "R&D");
    assertThat(wire.patch("/sobjects/User/" + ann.id(), "{'Title':null,'Department':''}").status())
        .isEqualTo(204);
    assertThat(fake.user(ann)).hasNoField("Title").hasNoField("Department");
    assertThat(wire.patch("/sobjects/User/" + ann.id(), "{'LastName':null}").code())
        .isEqualTo("REQUIRED_FIELD_MISSING");
  }

  @Test
  void nobody_is_his_own_manager_even_through_others() {
    GivenUser ann = fake.givenUser("ann@acme.example");
    GivenUser bob = fake.givenUser("bob@acme.example").field("ManagerId", ann.id());
    assertThat(wire.patch("/sobjects/User/" + ann.id(), "{'ManagerId':'" + bob.id() + "'}").code())
        .isEqualTo("FIELD_INTEGRITY_EXCEPTION");
    assertThat(wire.patch("/sobjects/User/" + ann.id(), "{'ManagerId':'" + ann.id() + "'}").code())
        .isEqualTo("FIELD_INTEGRITY_EXCEPTION");
  }

  @ParameterizedTest
  @EnumSource
  void what_stands_against_deactivating_is_said(DeactivationBlocker blocker) {
    GivenUser ann = fake.givenUser("ann@acme.example");
    fake.blockDeactivation(ann, blocker);
    Reply refused = wire.patch("/sobjects/User/" + ann.id(), "{'IsActive':false}");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.code()).isEqualTo("FIELD_INTEGRITY_EXCEPTION");
    assertThat(refused.message()).isEqualTo(blocker.text());
    assertThat(fake.user(ann)).isActive();
    Refusal why = fake.journal().requests().get(0).refusals().get(0);
    assertThat(why.rule()).isEqualTo("DeactivationBlocked");
    assertThat(why.grade()).isEqualTo(Refusal.Grade.ASSUMED);
    fake.allowDeactivation(ann, blocker);
    assertThat(wire.patch("/sobjects/User/" + ann.id(), "{'IsActive':false}").status())
        .isEqualTo(204);
    assertThat(fake.user(ann)).isInactive();
  }

  @Test
  void deactivating_leaves_entitlements_groups_and_records() {
    GivenUser ann =
        fake.givenUser("ann@acme.example")
            .permissionSets("Audit_Read", "CPQ_User")
            .permissionSetGroups("Sales_Baseline")
            .memberOf("EMEA_Sales")
            .owns("Case", 2);
    assertThat(wire.patch("/sobjects/User/" + ann.id(), "{'IsActive':false}").status())
        .isEqualTo(204);
    assertThat(fake.user(ann))
        .hasExactlyPermissionSets("Audit_Read", "CPQ_User")
        .hasExactlyPermissionSetGroups("Sales_Baseline")
        .hasExactlyPermissionSetLicenses("SalesforceCPQ_CPQStandardPerm")
        .hasExactlyPublicGroups("EMEA_Sales");
    assertThat(fake.user(ann).owned("Case")).hasSize(2);
  }

  @Test
  void the_last_administrator_stays() {
    String first =
        idOf(
            "SELECT Id FROM User WHERE Profile.Name = 'System Administrator' AND Id != '"
                + admin.id()
                + "'");
    assertThat(wire.patch("/sobjects/User/" + first, "{'IsActive':false}").status()).isEqualTo(204);
    assertThat(wire.patch("/sobjects/User/" + admin.id(), "{'IsActive':false}").code())
        .isEqualTo("CANNOT_DISABLE_LAST_ADMIN");
  }

  @Test
  void nobody_freezes_himself_and_nothing_deletes_a_user() {
    String own = idOf("SELECT Id FROM UserLogin WHERE UserId = '" + admin.id() + "'");
    assertThat(wire.patch("/sobjects/UserLogin/" + own, "{'IsFrozen':true}").code())
        .isEqualTo("CANNOT_FREEZE_SELF");
    assertThat(wire.patch("/sobjects/UserLogin/" + own, "{'IsPasswordLocked':true}").code())
        .isEqualTo("CANNOT_PASSWORD_LOCKOUT");
    assertThat(wire.delete("/sobjects/User/" + admin.id()).status()).isEqualTo(405);
    use(FakeSalesforce.builder().behavior(DeleteUser.INSUFFICIENT_ACCESS).build());
    Reply refused = wire.delete("/sobjects/User/" + admin.id());
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.code()).isEqualTo("INSUFFICIENT_ACCESS_OR_READONLY");
  }

  @Test
  void a_user_without_the_permission_changes_nobody() {
    wire.as(fake.givenUser("weak@acme.example"));
    assertThat(wire.patch("/sobjects/User/" + admin.id(), "{'Title':'Fool'}").code())
        .isEqualTo("INSUFFICIENT_ACCESS_OR_READONLY");
    wire.as(fake.givenUser("none@acme.example").profile("Minimum Access - Salesforce"));
    Reply noApi = wire.get("");
    assertThat(noApi.status()).isEqualTo(403);
    assertThat(noApi.code()).isEqualTo("API_DISABLED_FOR_ORG");
  }

  @Test
  void seeding_obeys_the_rules_too() {
    assertThatThrownBy(() -> fake.givenUser("nonsense"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("INVALID_EMAIL_ADDRESS");
    assertThatThrownBy(() -> admin.permissionSets("Nope"))
        .hasMessageContaining("the org has no PermissionSet whose Name is Nope");
    assertThat(fake.journal().requests()).isEmpty();
    assertThat(fake.journal().apiCalls()).isZero();
  }

  @Test
  void a_role_gets_an_api_name_of_its_own() {
    wire.post("/sobjects/UserRole", "{'Name':'Sales EMEA'}");
    wire.post("/sobjects/UserRole", "{'Name':'Sales, EMEA'}");
    assertThat(wire.query("SELECT DeveloperName FROM UserRole").text())
        .contains("\"Sales_EMEA\"", "\"Sales_EMEA1\"");
  }
}
