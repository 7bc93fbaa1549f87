package io.scimkit.testkit;

import static io.scimkit.testkit.assertj.FakeSalesforceAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scimkit.testkit.Wire.Reply;
import io.scimkit.testkit.behavior.ActiveOnCreate;
import io.scimkit.testkit.behavior.BlockedDeactivationCode;
import io.scimkit.testkit.behavior.Choice;
import io.scimkit.testkit.behavior.FederationIdClash;
import io.scimkit.testkit.behavior.FrozenFlagOnReactivation;
import io.scimkit.testkit.behavior.GroupMembersOnDeactivation;
import io.scimkit.testkit.behavior.NicknameOnCreate;
import io.scimkit.testkit.behavior.RoleJudgedBy;
import io.scimkit.testkit.behavior.ScheduledJobsOnDeactivation;
import io.scimkit.testkit.behavior.SetsOfOldLicense;
import io.scimkit.testkit.behavior.TerritoriesOnDeactivation;
import io.scimkit.testkit.behavior.UsernameClashText;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of a user's row where sources leave them open. */
class UserChoicesTest extends DoorContract {

  private void live(Choice choice) {
    use(FakeSalesforce.builder().behavior(choice).build());
  }

  private Reply change(GivenUser user, String json) {
    return wire.patch("/sobjects/User/" + user.id(), json);
  }

  @ParameterizedTest
  @CsvSource({
    "DUPLICATE_VALUE, 400, DUPLICATE_VALUE",
    "FIELD_INTEGRITY, 400, FIELD_INTEGRITY_EXCEPTION",
    "ALLOWED, 201, ''",
  })
  void a_federation_id_clashes_by_choice(FederationIdClash choice, int status, String code) {
    live(choice);
    fake.givenUser("ann@acme.example").federationId("e-1");
    Reply reply = wire.post("/sobjects/User", user("FederationIdentifier", "'e-1'"));
    assertThat(reply.status()).isEqualTo(status);
    if (status == 400) {
      assertThat(reply.code()).isEqualTo(code);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_nickname_is_generated_or_required(NicknameOnCreate choice) {
    live(choice);
    Reply reply = wire.post("/sobjects/User", user());
    if (choice == NicknameOnCreate.REQUIRED) {
      assertThat(reply.code()).isEqualTo("REQUIRED_FIELD_MISSING");
      assertThat(wire.post("/sobjects/User", user("CommunityNickname", "'b'")).status())
          .isEqualTo(201);
    } else {
      assertThat(reply.status()).isEqualTo(201);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_user_of_whom_it_is_not_said_is_active_by_choice(ActiveOnCreate choice) {
    live(choice);
    wire.post("/sobjects/User", user());
    String saysSo = user("Username", "'c@acme.example'", "IsActive", "true");
    wire.post("/sobjects/User", saysSo);
    assertThat(fake.user("bob@acme.example").isActive()).isEqualTo(choice == ActiveOnCreate.ACTIVE);
    assertThat(fake.user("c@acme.example")).isActive();
  }

  @ParameterizedTest
  @EnumSource
  void a_taken_username_is_refused_in_words_of_choice(UsernameClashText choice) {
    live(choice);
    Reply reply = wire.post("/sobjects/User", user("Username", "'admin@acme.example'"));
    assertThat(reply.code()).isEqualTo("DUPLICATE_USERNAME");
    assertThat(reply.message())
        .startsWith(
            choice == UsernameClashText.LONG ? "Duplicate Username.<br>" : "Another user has");
  }

  @ParameterizedTest
  @CsvSource({
    "FIELD_INTEGRITY, FIELD_INTEGRITY_EXCEPTION",
    "DEPENDENCY, DEPENDENCY_EXISTS",
    "UNKNOWN, UNKNOWN_EXCEPTION",
  })
  void a_blocked_deactivation_has_the_code_of_choice(BlockedDeactivationCode choice, String code) {
    live(choice);
    GivenUser ann = fake.givenUser("ann@acme.example");
    fake.blockDeactivation(ann, DeactivationBlocker.DEFAULT_WORKFLOW_USER);
    Reply reply = change(ann, "{'IsActive':false}");
    assertThat(reply.code()).isEqualTo(code);
    assertThat(reply.message()).isEqualTo("You cannot deactivate the Default Workflow User");
    assertThat(fake.user(ann)).isActive();
  }

  @ParameterizedTest
  @EnumSource
  void who_comes_back_is_frozen_by_choice(FrozenFlagOnReactivation choice) {
    live(choice);
    GivenUser ann = fake.givenUser("ann@acme.example").frozen().inactive();
    change(ann, "{'IsActive':true}");
    assertThat(fake.user(ann).isFrozen()).isEqualTo(choice == FrozenFlagOnReactivation.KEPT);
  }

  @ParameterizedTest
  @EnumSource
  void a_leaver_stays_in_groups_by_choice(GroupMembersOnDeactivation choice) {
    live(choice);
    GivenUser ann = fake.givenUser("ann@acme.example").memberOf("EMEA_Sales");
    change(ann, "{'IsActive':false}");
    assertThat(countOf("SELECT Id FROM GroupMember WHERE UserOrGroupId = '" + ann.id() + "'"))
        .isEqualTo(choice == GroupMembersOnDeactivation.KEPT ? 1 : 0);
  }

  @ParameterizedTest
  @EnumSource
  void a_leaver_stays_in_territories_by_choice(TerritoriesOnDeactivation choice) {
    use(FakeSalesforce.builder().enabling(Feature.TERRITORIES).behavior(choice).build());
    fake.given().territory("North");
    GivenUser ann = fake.givenUser("ann@acme.example").inTerritories("North");
    change(ann, "{'IsActive':false}");
    assertThat(countOf("SELECT Id FROM UserTerritory2Association"))
        .isEqualTo(choice == TerritoriesOnDeactivation.KEPT ? 1 : 0);
  }

  @Test
  void a_leaver_of_an_org_without_territories_leaves_all_the_same() {
    use(
        FakeSalesforce.builder()
            .disabling(Feature.TERRITORIES)
            .behavior(TerritoriesOnDeactivation.REMOVED)
            .build());
    GivenUser ann = fake.givenUser("ann@acme.example");
    assertThat(change(ann, "{'IsActive':false}").status()).isEqualTo(204);
  }

  @ParameterizedTest
  @EnumSource
  void a_leavers_scheduled_jobs_halt_by_choice(ScheduledJobsOnDeactivation choice) {
    live(choice);
    GivenUser ann =
        fake.givenUser("ann@acme.example").scheduledJob("Nightly", ScheduledJobType.SCHEDULED_APEX);
    change(ann, "{'IsActive':false}");
    assertThat(wire.query("SELECT State FROM CronTrigger").text())
        .contains(choice == ScheduledJobsOnDeactivation.KEPT ? "WAITING" : "ERROR");
  }

  @ParameterizedTest
  @CsvSource({
    "OLD_PROFILE, Chatter Free User, Standard User,     400",
    "NEW_PROFILE, Chatter Free User, Standard User,     204",
    "OLD_PROFILE, Standard User,     Chatter Free User, 204",
    "NEW_PROFILE, Standard User,     Chatter Free User, 400",
  })
  void a_role_is_judged_by_the_profile_of_choice(
      RoleJudgedBy choice, String from, String to, int status) {
    live(choice);
    String role = fake.given().row("UserRole", Map.of("Name", "CEO", "DeveloperName", "CEO"));
    GivenUser ann = fake.givenUser("ann@acme.example").profile(from);
    Reply reply = change(ann, "{'ProfileId':'" + profile(to) + "','UserRoleId':'" + role + "'}");
    assertThat(reply.status()).isEqualTo(status);
    if (status == 400) {
      assertThat(reply.code()).isEqualTo("FIELD_INTEGRITY_EXCEPTION");
    }
  }

  @Test
  void a_profile_without_roles_is_not_given_to_who_has_one_and_two_steps_work() {
    String role = fake.given().row("UserRole", Map.of("Name", "CEO", "DeveloperName", "CEO"));
    GivenUser ann = fake.givenUser("ann@acme.example").profile("Chatter Free User");
    assertThat(change(ann, "{'UserRoleId':'" + role + "'}").status()).isEqualTo(400);
    assertThat(change(ann, "{'ProfileId':'" + profile("Standard User") + "'}").status())
        .isEqualTo(204);
    assertThat(change(ann, "{'UserRoleId':'" + role + "'}").status()).isEqualTo(204);
    assertThat(change(ann, "{'ProfileId':'" + profile("Chatter Free User") + "'}").status())
        .isEqualTo(400);
  }

  @ParameterizedTest
  @EnumSource
  void sets_of_the_old_licence_meet_their_fate_of_choice(SetsOfOldLicense choice) {
    live(choice);
    fake.given().permissionSet("Crm_Only").forUserLicense("Salesforce").granting("ViewSetup");
    GivenUser ann = fake.givenUser("ann@acme.example").permissionSets("Crm_Only", "Audit_Read");
    Reply reply = change(ann, "{'ProfileId':'" + profile("Standard Platform User") + "'}");
    boolean refused = choice == SetsOfOldLicense.REFUSED;
    assertThat(reply.status()).isEqualTo(refused ? 400 : 204);
    assertThat(seats("Salesforce Platform")).isEqualTo(refused ? 0 : 1);
    assertThat(
            countOf(
                "SELECT Id FROM PermissionSetAssignment WHERE PermissionSet.IsOwnedByProfile = false"
                    + " AND AssigneeId = '"
                    + ann.id()
                    + "'"))
        .isEqualTo(choice == SetsOfOldLicense.REMOVED ? 1 : 2);
  }

  @Test
  void the_sets_are_removed_first_then_the_profile_moves_with_its_seat() {
    fake.given().permissionSet("Crm_Only").forUserLicense("Salesforce");
    GivenUser ann = fake.givenUser("ann@acme.example").permissionSets("Crm_Only");
    int before = seats("Salesforce");
    String row =
        idOf("SELECT Id FROM PermissionSetAssignment WHERE PermissionSet.Name = 'Crm_Only'");
    assertThat(wire.delete("/sobjects/PermissionSetAssignment/" + row).status()).isEqualTo(204);
    assertThat(change(ann, "{'ProfileId':'" + profile("Standard Platform User") + "'}").status())
        .isEqualTo(204);
    assertThat(seats("Salesforce")).isEqualTo(before - 1);
    assertThat(seats("Salesforce Platform")).isEqualTo(1);
  }

  @Test
  void a_move_to_a_full_licence_is_refused_and_moves_nothing() {
    fake.given().userLicense("Salesforce Platform", 0);
    GivenUser ann = fake.givenUser("ann@acme.example");
    int before = seats("Salesforce");
    Reply reply = change(ann, "{'ProfileId':'" + profile("Standard Platform User") + "'}");
    assertThat(reply.code()).isEqualTo("LICENSE_LIMIT_EXCEEDED");
    assertThat(seats("Salesforce")).isEqualTo(before);
  }

  private int seats(String license) {
    return wire.query("SELECT UsedLicenses FROM UserLicense WHERE Name = '" + license + "'")
        .object()
        .getJsonArray("records")
        .getJsonObject(0)
        .getInt("UsedLicenses");
  }

  @Test
  void a_feature_licence_is_a_seat_that_leavers_keep() {
    fake.given().featureLicense("UserPermissionsMarketingUser", 1);
    GivenUser ann = fake.givenUser("ann@acme.example");
    String flag = "{'UserPermissionsMarketingUser':true}";
    assertThat(change(ann, flag).status()).isEqualTo(204);
    assertThat(change(ann, "{'UserPermissionsMarketingUser':true,'Title':'x'}").status())
        .isEqualTo(204);
    change(ann, "{'IsActive':false}");
    Reply full = change(admin, flag);
    assertThat(full.code()).isEqualTo("LICENSE_LIMIT_EXCEEDED");
    assertThat(full.message()).isEqualTo("License Limit Exceeded");
    assertThat(full.text()).contains("UserPermissionsMarketingUser");
    assertThat(change(ann, "{'UserPermissionsMarketingUser':false}").status()).isEqualTo(204);
    assertThat(change(admin, flag).status()).isEqualTo(204);
    assertThatThrownBy(() -> fake.given().featureLicense("UserPermissionsNope", 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Guest", "Standard"})
  void a_guest_cannot_be_frozen(String type) {
    String license = idOf("SELECT Id FROM UserLicense WHERE Name = 'Salesforce'");
    fake.given().row("Profile", Map.of("Name", "Site", "UserType", type, "UserLicenseId", license));
    GivenUser ann = fake.givenUser("ann@acme.example").profile("Site");
    String login = idOf("SELECT Id FROM UserLogin WHERE UserId = '" + ann.id() + "'");
    assertThat(wire.patch("/sobjects/UserLogin/" + login, "{'IsFrozen':true}").status())
        .isEqualTo(type.equals("Guest") ? 400 : 204);
  }

  @Test
  void a_contact_has_one_portal_user() {
    String contact = fake.given().row("Contact", Map.of("LastName", "Stone"));
    assertThat(wire.post("/sobjects/User", user("ContactId", "'" + contact + "'")).status())
        .isEqualTo(201);
    Reply second =
        wire.post(
            "/sobjects/User",
            user("ContactId", "'" + contact + "'", "Username", "'bob2@acme.example'"));
    assertThat(second.code()).isEqualTo("PORTAL_USER_ALREADY_EXISTS_FOR_CONTACT");
    assertThat(second.text()).contains("ContactId");
  }

  @Test
  void an_expired_password_lets_in_and_refuses_every_call_until_it_is_set() {
    GivenUser ann = fake.givenUser("ann@acme.example").passwordExpired();
    wire.as(ann);
    Reply refused = wire.query("SELECT Id FROM User");
    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.code()).isEqualTo("INVALID_OPERATION_WITH_EXPIRED_PASSWORD");
    String password = "/sobjects/User/" + ann.id() + "/password";
    assertThat(wire.get(password).text()).isEqualTo("{\"isExpired\":true}");
    assertThat(wire.post(password, "{'NewPassword':'correct horse'}").status()).isEqualTo(204);
    assertThat(wire.query("SELECT Id FROM User").status()).isEqualTo(200);
    assertThat(wire.get(password).text()).isEqualTo("{\"isExpired\":false}");
  }

  @Test
  void a_profile_of_high_assurance_refuses_every_session_of_the_api() {
    GivenUser ann = fake.givenUser("ann@acme.example");
    fake.given().highAssurance("Standard User");
    assertThat(wire.get("").status()).isEqualTo(200);
    Reply refused = wire.as(ann).get("");
    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.message()).isEqualTo("This session is not valid for use with the REST API");
  }
}
