package io.scimkit.testkit;

import static io.scimkit.testkit.assertj.FakeSalesforceAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.testkit.Wire.Reply;
import io.scimkit.testkit.behavior.MissingLicense;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AssignmentRulesTest extends DoorContract {
  GivenUser ann;

  @BeforeEach
  void seedAnn() {
    ann = fake.givenUser("ann@acme.example");
  }

  private Reply assign(String field, String target) {
    return wire.post(
        "/sobjects/PermissionSetAssignment",
        "{'AssigneeId':'" + ann.id() + "','" + field + "':'" + target + "'}");
  }

  private String group() {
    return idOf("SELECT Id FROM PermissionSetGroup WHERE DeveloperName = 'Sales_Baseline'");
  }

  private String license() {
    return idOf(
        "SELECT Id FROM PermissionSetLicense WHERE DeveloperName = 'SalesforceCPQ_CPQStandardPerm'");
  }

  @Test
  void a_set_is_assigned_once() {
    assertThat(assign("PermissionSetId", set("Audit_Read")).status()).isEqualTo(201);
    Reply again = assign("PermissionSetId", set("Audit_Read"));
    assertThat(again.status()).isEqualTo(400);
    assertThat(again.code()).isEqualTo("DUPLICATE_VALUE");
    assertThat(again.message())
        .isEqualTo(
            "duplicate value found: <unknown> duplicates value on record with id: <unknown>");
  }

  @Test
  void a_group_is_assigned_once_and_its_row_carries_the_set_that_stands_for_it() {
    String row = assign("PermissionSetGroupId", group()).id();
    assertThat(assign("PermissionSetGroupId", group()).code()).isEqualTo("DUPLICATE_VALUE");
    assertThat(
            idOf(
                "SELECT Id FROM PermissionSetAssignment WHERE PermissionSetId != null AND PermissionSetGroupId != null"))
        .isEqualTo(row);
    assertThat(fake.user(ann))
        .hasExactlyPermissionSetGroups("Sales_Baseline")
        .hasExactlyPermissionSets();
  }

  @Test
  void exactly_one_target_is_named_and_it_may_be_assigned() {
    assertThat(
            wire.post("/sobjects/PermissionSetAssignment", "{'AssigneeId':'" + ann.id() + "'}")
                .code())
        .isEqualTo("REQUIRED_FIELD_MISSING");
    String both =
        "{'AssigneeId':'"
            + ann.id()
            + "','PermissionSetId':'"
            + set("Audit_Read")
            + "','PermissionSetGroupId':'"
            + group()
            + "'}";
    assertThat(wire.post("/sobjects/PermissionSetAssignment", both).status()).isEqualTo(400);
    String owned =
        idOf(
            "SELECT Id FROM PermissionSet WHERE IsOwnedByProfile = true AND Profile.Name = 'System Administrator'");
    assertThat(assign("PermissionSetId", owned).code()).isEqualTo("FIELD_INTEGRITY_EXCEPTION");
    String aggregate = idOf("SELECT Id FROM PermissionSet WHERE PermissionSetGroupId != null");
    assertThat(assign("PermissionSetId", aggregate).code()).isEqualTo("FIELD_INTEGRITY_EXCEPTION");
  }

  @Test
  void the_row_of_the_profile_stays_and_others_go() {
    String own =
        idOf("SELECT Id FROM PermissionSetAssignment WHERE AssigneeId = '" + ann.id() + "'");
    assertThat(wire.delete("/sobjects/PermissionSetAssignment/" + own).status()).isEqualTo(400);
    String row = assign("PermissionSetId", set("Audit_Read")).id();
    assertThat(wire.delete("/sobjects/PermissionSetAssignment/" + row).status()).isEqualTo(204);
    assertThat(wire.delete("/sobjects/PermissionSetAssignment/" + row).status()).isEqualTo(404);
  }

  @Test
  void a_licence_comes_along_or_is_demanded_or_is_silently_missing() {
    assertThat(assign("PermissionSetId", set("CPQ_User")).status()).isEqualTo(201);
    assertThat(fake.user(ann)).hasExactlyPermissionSetLicenses("SalesforceCPQ_CPQStandardPerm");

    use(FakeSalesforce.builder().behavior(MissingLicense.REFUSE).build());
    seedAnn();
    Reply refused = assign("PermissionSetId", set("CPQ_User"));
    assertThat(refused.code()).isEqualTo("FIELD_INTEGRITY_EXCEPTION");
    assertThat(refused.message())
        .startsWith(
            "Can't assign permission set CPQ User to user Ann. The user license doesn't allow the permission:");

    use(FakeSalesforce.builder().behavior(MissingLicense.SILENT).build());
    seedAnn();
    fake.given()
        .permissionSet("Power")
        .licensedBy("SalesforceCPQ_CPQStandardPerm")
        .granting("ManageUsers");
    assertThat(assign("PermissionSetId", set("Power")).status()).isEqualTo(201);
    assertThat(fake.user(ann).may("ManageUsers")).isFalse();
    ann.permissionSetLicenses("SalesforceCPQ_CPQStandardPerm");
    assertThat(fake.user(ann).may("ManageUsers")).isTrue();
  }

  @Test
  void with_no_seat_left_nothing_is_assigned() {
    fake.given().permissionSetLicense("SalesforceCPQ_CPQStandardPerm", 0);
    assertThat(assign("PermissionSetId", set("CPQ_User")).code())
        .isEqualTo("LICENSE_LIMIT_EXCEEDED");
    assertThat(fake.user(ann)).hasExactlyPermissionSets().hasExactlyPermissionSetLicenses();
  }

  @Test
  void a_licence_is_assigned_once_takes_a_seat_and_stays_while_it_is_needed() {
    String body = "{'AssigneeId':'" + ann.id() + "','PermissionSetLicenseId':'" + license() + "'}";
    String row = wire.post("/sobjects/PermissionSetLicenseAssign", body).id();
    assertThat(wire.post("/sobjects/PermissionSetLicenseAssign", body).code())
        .isEqualTo("DUPLICATE_VALUE");
    assertThat(usedSeats()).isEqualTo(1);
    String assigned = assign("PermissionSetId", set("CPQ_User")).id();
    assertThat(wire.delete("/sobjects/PermissionSetLicenseAssign/" + row).code())
        .isEqualTo("FIELD_INTEGRITY_EXCEPTION");
    wire.delete("/sobjects/PermissionSetAssignment/" + assigned);
    assertThat(wire.delete("/sobjects/PermissionSetLicenseAssign/" + row).status()).isEqualTo(204);
    assertThat(usedSeats()).isZero();
  }

  private int usedSeats() {
    return wire.query("SELECT UsedLicenses FROM PermissionSetLicense")
        .object()
        .getJsonArray("records")
        .getJsonObject(0)
        .getInt("UsedLicenses");
  }

  @Test
  void a_set_for_another_user_licence_is_refused() {
    fake.given().permissionSet("Platform_Only").forUserLicense("Salesforce Platform");
    assertThat(assign("PermissionSetId", set("Platform_Only")).message())
        .startsWith("Can't assign permission set Platform Only to user Ann.");
  }

  @Test
  void an_assignment_ends_by_the_clock() {
    String row = assign("PermissionSetId", set("Audit_Read")).id();
    assertThat(
            wire.patch(
                    "/sobjects/PermissionSetAssignment/" + row,
                    "{'ExpirationDate':'2026-01-06T09:00:00.000+0000'}")
                .status())
        .isEqualTo(204);
    assertThat(active(row)).isTrue();
    fake.clock().advance(Duration.ofDays(1));
    wire.as(admin);
    assertThat(active(row)).isFalse();
    assertThat(
            countOf(
                "SELECT Id FROM PermissionSetAssignment WHERE AssigneeId = '"
                    + ann.id()
                    + "' AND IsActive = false"))
        .isEqualTo(1);
    assertThat(
            wire.patch(
                    "/sobjects/PermissionSetAssignment/" + row,
                    "{'AssigneeId':'" + admin.id() + "'}")
                .code())
        .isEqualTo("INVALID_FIELD_FOR_INSERT_UPDATE");
  }

  private boolean active(String row) {
    return wire.get("/sobjects/PermissionSetAssignment/" + row + "?fields=IsActive")
        .object()
        .getBoolean("IsActive");
  }

  @Test
  void powerful_sets_are_not_assigned_for_a_time() {
    fake.given().permissionSet("Power").granting("ManageUsers");
    String body =
        "{'AssigneeId':'"
            + ann.id()
            + "','PermissionSetId':'"
            + set("Power")
            + "','ExpirationDate':'2027-01-01T00:00:00Z'}";
    assertThat(wire.post("/sobjects/PermissionSetAssignment", body).code())
        .isEqualTo("FIELD_INTEGRITY_EXCEPTION");
  }

  @Test
  void a_member_that_is_there_is_answered_with_its_row() {
    String body =
        "{'GroupId':'"
            + idOf("SELECT Id FROM Group WHERE DeveloperName = 'EMEA_Sales'")
            + "','UserOrGroupId':'"
            + ann.id()
            + "'}";
    Reply first = wire.post("/sobjects/GroupMember", body);
    Reply second = wire.post("/sobjects/GroupMember", body);
    assertThat(first.status()).isEqualTo(201);
    assertThat(second.status()).isEqualTo(201);
    assertThat(second.id()).isEqualTo(first.id());
    assertThat(countOf("SELECT Id FROM GroupMember")).isEqualTo(1);
  }

  @Test
  void groups_have_developer_names_of_their_own_and_queues_hold_objects() {
    assertThat(wire.post("/sobjects/Group", "{'Name':'EMEA Sales','Type':'Regular'}").code())
        .isEqualTo("DUPLICATE_DEVELOPER_NAME");
    assertThat(wire.post("/sobjects/Group", "{'Name':'Bosses','Type':'Role'}").status())
        .isEqualTo(400);
    String queue = wire.post("/sobjects/Group", "{'Name':'EMEA Sales','Type':'Queue'}").id();
    String caseId = wire.post("/sobjects/Case", "{}").id();
    assertThat(wire.patch("/sobjects/Case/" + caseId, "{'OwnerId':'" + queue + "'}").code())
        .isEqualTo("INVALID_OWNER");
    assertThat(
            wire.post("/sobjects/QueueSobject", "{'QueueId':'" + queue + "','SobjectType':'Case'}")
                .status())
        .isEqualTo(201);
    assertThat(wire.patch("/sobjects/Case/" + caseId, "{'OwnerId':'" + queue + "'}").status())
        .isEqualTo(204);
    ann.inactive();
    assertThat(wire.patch("/sobjects/Case/" + caseId, "{'OwnerId':'" + ann.id() + "'}").message())
        .isEqualTo("operation performed with inactive user [" + ann.id() + "] as owner of case");
    assertThat(wire.delete("/sobjects/Group/" + queue).status()).isEqualTo(204);
    assertThat(countOf("SELECT Id FROM QueueSobject")).isZero();
  }

  @Test
  void a_set_that_somebody_holds_is_not_deleted() {
    ann.permissionSets("Audit_Read");
    assertThat(wire.delete("/sobjects/PermissionSet/" + set("Audit_Read")).code())
        .isEqualTo("DELETE_FAILED");
    assertThat(wire.delete("/sobjects/PermissionSet/" + set("Company_Baseline")).status())
        .isEqualTo(204);
  }
}
