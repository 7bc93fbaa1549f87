package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.testkit.Wire.Reply;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changes in Setup leave rows of SetupAuditTrail. */
class AuditTrailTest extends DoorContract {
  private GivenUser ann;

  @BeforeEach
  void seed() {
    ann = fake.givenUser("ann@acme.example");
  }

  private List<String> trail() {
    return wire
        .query(
            "SELECT Section, Action, Display FROM SetupAuditTrail WHERE CreatedById = '"
                + admin.id()
                + "'")
        .object()
        .getJsonArray("records")
        .getValuesAs(JsonObject.class)
        .stream()
        .map(
            row ->
                row.getString("Section")
                    + " | "
                    + row.getString("Action")
                    + " | "
                    + row.getString("Display"))
        .toList();
  }

  private String login() {
    return idOf("SELECT Id FROM UserLogin WHERE UserId = '" + ann.id() + "'");
  }

  @Test
  void a_leaver_leaves_a_trail() {
    ann.permissionSets("Audit_Read").memberOf("EMEA_Sales");
    wire.patch("/sobjects/UserLogin/" + login(), "{'IsFrozen':true}");
    for (String object : new String[] {"PermissionSetAssignment", "GroupMember"}) {
      String who = object.equals("GroupMember") ? "UserOrGroupId" : "AssigneeId";
      String more =
          object.equals("GroupMember") ? "" : " AND PermissionSet.IsOwnedByProfile = false";
      String row =
          idOf("SELECT Id FROM " + object + " WHERE " + who + " = '" + ann.id() + "'" + more);
      wire.delete("/sobjects/" + object + "/" + row);
    }
    wire.patch("/sobjects/User/" + ann.id(), "{'IsActive':false}");
    wire.patch("/sobjects/User/" + ann.id(), "{'IsActive':true}");
    wire.patch("/sobjects/UserLogin/" + login(), "{'IsFrozen':false}");
    assertThat(trail())
        .containsExactly(
            "Manage Users | frozeuser | Froze user Ann",
            "Manage Users | PermSetUnassign | Permission set Audit Read: unassigned from user Ann",
            "Manage Users | groupMembership | Removed Ann from group EMEA Sales",
            "Manage Users | deactivateduser | Deactivated user Ann",
            "Manage Users | activateduser | Activated user Ann",
            "Manage Users | unfrozeuser | Unfroze user Ann");
  }

  @Test
  void a_joiner_and_mover_does_too() {
    String role = fake.given().row("UserRole", java.util.Map.of("Name", "Boss"));
    String bob = wire.post("/sobjects/User", user()).id();
    String group = idOf("SELECT Id FROM PermissionSetGroup WHERE DeveloperName = 'Sales_Baseline'");
    String license = idOf("SELECT Id FROM PermissionSetLicense");
    wire.post(
        "/sobjects/PermissionSetAssignment",
        "{'AssigneeId':'" + bob + "','PermissionSetGroupId':'" + group + "'}");
    wire.post(
        "/sobjects/PermissionSetLicenseAssign",
        "{'AssigneeId':'" + bob + "','PermissionSetLicenseId':'" + license + "'}");
    wire.patch(
        "/sobjects/User/" + bob, "{'ProfileId':'" + profile("Minimum Access - Salesforce") + "'}");
    wire.patch("/sobjects/User/" + bob, "{'UserRoleId':'" + role + "'}");
    wire.patch("/sobjects/User/" + bob, "{'UserRoleId':null}");
    wire.delete("/sobjects/User/" + bob + "/password");
    assertThat(trail())
        .containsExactly(
            "Manage Users | createduser | Created new user Stone",
            "Manage Users | PermSetGroupAssign | Permission set group Sales Baseline: assigned to user Stone",
            "Manage Users | PermSetLicenseAssign | Permission set license Salesforce CPQ License: assigned to user Stone",
            "Manage Users | changedprofileforuser | Changed profile for user Stone from Standard User to Minimum Access - Salesforce",
            "Manage Users | changedroleforuserfromnone | Changed role for user Stone from  to Boss",
            "Manage Users | changedroleforusertonone | Changed role for user Stone from Boss to ",
            "Manage Users | resetpassword | Reset password for user Stone");
  }

  @Test
  void permission_sets_and_groups_are_watched() {
    String set = wire.post("/sobjects/PermissionSet", "{'Name':'MAD','Label':'MAD'}").id();
    wire.delete("/sobjects/PermissionSet/" + set);
    assertThat(trail())
        .containsExactly(
            "Manage Users | PermSetCreate | Created permission set MAD: with no license",
            "Manage Users | PermSetDelete | Deleted permission set MAD");
  }

  @Test
  void what_is_refused_or_rolled_back_or_arranged_leaves_none() {
    ann.frozen().permissionSets("Audit_Read").inactive();
    wire.patch("/sobjects/User/" + ann.id(), "{'Alias':'much too long'}");
    wire.post(
        "/composite",
        "{'allOrNone':true,'compositeRequest':["
            + "{'method':'PATCH','url':'/services/data/v62.0/sobjects/UserLogin/"
            + login()
            + "','referenceId':'a','body':{'IsFrozen':false}},"
            + "{'method':'PATCH','url':'/services/data/v62.0/sobjects/User/"
            + ann.id()
            + "','referenceId':'b','body':{'Alias':'much too long'}}]}");
    assertThat(trail()).isEmpty();
    assertThat(fake.journal().writes()).isEmpty();
  }

  @Test
  void it_reaches_back_180_days() {
    wire.patch("/sobjects/UserLogin/" + login(), "{'IsFrozen':true}");
    fake.clock().advance(Duration.ofDays(179));
    wire.as(admin);
    assertThat(trail()).hasSize(1);
    fake.clock().advance(Duration.ofDays(1));
    wire.as(admin);
    assertThat(trail()).isEmpty();
  }

  @Test
  void it_is_counted_as_a_whole_only_and_nobody_writes_it() {
    wire.patch("/sobjects/UserLogin/" + login(), "{'IsFrozen':true}");
    assertThat(countOf("SELECT count() FROM SetupAuditTrail")).isEqualTo(1);
    Reply counted = wire.query("SELECT count(Id) FROM SetupAuditTrail");
    assertThat(counted.status()).isEqualTo(400);
    assertThat(wire.query("SELECT Id FROM SetupAuditTrail WHERE Section = 'x'").code())
        .isEqualTo("INVALID_FIELD");
    String row = idOf("SELECT Id FROM SetupAuditTrail");
    assertThat(row).startsWith("0Ym");
    assertThat(wire.delete("/sobjects/SetupAuditTrail/" + row).status()).isEqualTo(405);
    assertThat(wire.post("/sobjects/SetupAuditTrail", "{}").status()).isEqualTo(405);
  }
}
