package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.testkit.Wire.Reply;
import io.scimkit.testkit.behavior.AccountQueue;
import io.scimkit.testkit.behavior.AssignedSetDeletion;
import io.scimkit.testkit.behavior.AssignmentClashText;
import io.scimkit.testkit.behavior.Choice;
import io.scimkit.testkit.behavior.ExpiredAssignments;
import io.scimkit.testkit.behavior.GroupMissingLicense;
import io.scimkit.testkit.behavior.LicenseSeatCode;
import io.scimkit.testkit.behavior.LicenseSeatOnDeactivation;
import io.scimkit.testkit.behavior.LicenseStillNeeded;
import io.scimkit.testkit.behavior.MissingLicense;
import io.scimkit.testkit.behavior.MissingLicenseCode;
import io.scimkit.testkit.behavior.SetOfGroupAssignment;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules of assignments, licences and queues where sources leave them open. */
class EntitlementChoicesTest extends DoorContract {
  private static final String CPQ = "SalesforceCPQ_CPQStandardPerm";

  private GivenUser ann;

  private void live(Choice... choices) {
    FakeSalesforceBuilder builder = FakeSalesforce.builder();
    for (Choice choice : choices) {
      builder.behavior(choice);
    }
    use(builder.build());
    ann = fake.givenUser("ann@acme.example");
  }

  private Reply assign(String field, String target) {
    return wire.post(
        "/sobjects/PermissionSetAssignment",
        "{'AssigneeId':'" + ann.id() + "','" + field + "':'" + target + "'}");
  }

  private String group(String name) {
    return idOf("SELECT Id FROM PermissionSetGroup WHERE DeveloperName = '" + name + "'");
  }

  private int used(String license) {
    return wire.query(
            "SELECT UsedLicenses FROM PermissionSetLicense WHERE DeveloperName = '" + license + "'")
        .object()
        .getJsonArray("records")
        .getJsonObject(0)
        .getInt("UsedLicenses");
  }

  @ParameterizedTest
  @EnumSource
  void an_assignment_clashes_in_words_of_choice(AssignmentClashText choice) {
    live(choice);
    String row = assign("PermissionSetId", set("Audit_Read")).id();
    Reply again = assign("PermissionSetId", set("Audit_Read"));
    assertThat(again.status()).isEqualTo(400);
    assertThat(again.code()).isEqualTo("DUPLICATE_VALUE");
    assertThat(again.message())
        .isEqualTo(
            choice == AssignmentClashText.UNKNOWN
                ? "duplicate value found: <unknown> duplicates value on record with id: <unknown>"
                : "duplicate value found: AssigneeId, PermissionSetId duplicates value on record with id: "
                    + row);
  }

  @ParameterizedTest
  @EnumSource
  void a_groups_assignment_carries_its_set_by_choice(SetOfGroupAssignment choice) {
    live(choice);
    String row = assign("PermissionSetGroupId", group("Sales_Baseline")).id();
    assertThat(
            wire.get("/sobjects/PermissionSetAssignment/" + row).object().isNull("PermissionSetId"))
        .isEqualTo(choice == SetOfGroupAssignment.ABSENT);
    assertThat(assign("PermissionSetGroupId", group("Sales_Baseline")).code())
        .isEqualTo("DUPLICATE_VALUE");
  }

  @ParameterizedTest
  @EnumSource
  void an_assigned_set_is_not_deleted(AssignedSetDeletion choice) {
    live(choice);
    assign("PermissionSetId", set("Audit_Read"));
    assertThat(wire.delete("/sobjects/PermissionSet/" + set("Audit_Read")).code())
        .isEqualTo(choice.name());
  }

  @ParameterizedTest
  @CsvSource({
    "FIELD_INTEGRITY, FIELD_INTEGRITY_EXCEPTION",
    "INSUFFICIENT_ACCESS, INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY",
  })
  void a_missing_licence_has_the_code_of_choice_everywhere(MissingLicenseCode choice, String code) {
    live(choice, MissingLicense.REFUSE, GroupMissingLicense.REFUSE);
    assertThat(assign("PermissionSetId", set("CPQ_User")).code()).isEqualTo(code);
    String group = fake.given().permissionSetGroup("Quoting", "CPQ_User");
    assertThat(assign("PermissionSetGroupId", group).code()).isEqualTo(code);
    String platform =
        fake.given().permissionSet("Platform_Only").forUserLicense("Salesforce Platform").id();
    assertThat(assign("PermissionSetId", platform).code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "LICENSE_LIMIT_EXCEEDED, LICENSE_LIMIT_EXCEEDED",
    "FIELD_INTEGRITY, FIELD_INTEGRITY_EXCEPTION",
  })
  void the_seat_that_is_not_there_has_the_code_of_choice_and_leaves_nothing(
      LicenseSeatCode choice, String code) {
    live(choice);
    fake.given().permissionSetLicense(CPQ, 0);
    assertThat(assign("PermissionSetId", set("CPQ_User")).code()).isEqualTo(code);
    assertThat(countOf("SELECT Id FROM PermissionSetLicenseAssign")).isZero();
    assertThat(
            countOf("SELECT Id FROM PermissionSetAssignment WHERE PermissionSet.Name = 'CPQ_User'"))
        .isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "BY_PRODUCT, SalesforceCPQ_CPQStandardPerm, 0",
    "BY_PRODUCT, Other_License, 1",
    "HELD, SalesforceCPQ_CPQStandardPerm, 1",
    "FREED, Other_License, 0",
  })
  void a_leaver_frees_the_seats_of_choice_and_takes_them_again(
      LicenseSeatOnDeactivation choice, String license, int used) {
    live(choice);
    fake.given().permissionSetLicense("Other_License", 5);
    ann.permissionSetLicenses(license);
    assertThat(used(license)).isEqualTo(1);
    wire.patch("/sobjects/User/" + ann.id(), "{'IsActive':false}");
    assertThat(used(license)).isEqualTo(used);
    wire.patch("/sobjects/User/" + ann.id(), "{'IsActive':true}");
    assertThat(used(license)).isEqualTo(1);
    wire.patch("/sobjects/User/" + ann.id(), "{'IsActive':false}");
    String row = idOf("SELECT Id FROM PermissionSetLicenseAssign");
    assertThat(wire.delete("/sobjects/PermissionSetLicenseAssign/" + row).status()).isEqualTo(204);
    assertThat(used(license)).isZero();
  }

  @Test
  void an_inactive_user_is_given_a_licence_whose_seat_is_free_again() {
    live(LicenseSeatOnDeactivation.FREED);
    ann.inactive().permissionSetLicenses(CPQ);
    assertThat(used(CPQ)).isZero();
    wire.patch("/sobjects/User/" + ann.id(), "{'IsActive':true}");
    assertThat(used(CPQ)).isEqualTo(1);
  }

  @Test
  void who_comes_back_to_a_full_licence_is_refused() {
    live(LicenseSeatOnDeactivation.FREED);
    fake.given().permissionSetLicense(CPQ, 1);
    ann.permissionSetLicenses(CPQ).inactive();
    fake.givenUser("bob@acme.example").permissionSetLicenses(CPQ);
    Reply full = wire.patch("/sobjects/User/" + ann.id(), "{'IsActive':true}");
    assertThat(full.code()).isEqualTo("LICENSE_LIMIT_EXCEEDED");
    assertThat(used(CPQ)).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void a_licence_that_is_needed_is_taken_away_by_choice(LicenseStillNeeded choice) {
    live(choice);
    assign("PermissionSetId", set("CPQ_User"));
    String row = idOf("SELECT Id FROM PermissionSetLicenseAssign");
    assertThat(wire.delete("/sobjects/PermissionSetLicenseAssign/" + row).status())
        .isEqualTo(choice == LicenseStillNeeded.REFUSED ? 400 : 204);
  }

  @ParameterizedTest
  @EnumSource
  void an_assignment_ends_by_the_clock_and_is_found_by_choice(ExpiredAssignments choice) {
    live(choice);
    String row = assign("PermissionSetId", set("Audit_Read")).id();
    String path = "/sobjects/PermissionSetAssignment/" + row;
    wire.patch(path, "{'ExpirationDate':'2026-01-05T10:00:00Z'}");
    String query = "SELECT IsActive FROM PermissionSetAssignment WHERE Id = '" + row + "'";
    fake.clock().advance(Duration.ofMinutes(59));
    assertThat(wire.query(query).text()).contains("\"IsActive\":true");
    fake.clock().advance(Duration.ofMinutes(1));
    boolean hidden = choice == ExpiredAssignments.HIDDEN;
    assertThat(countOf(query)).isEqualTo(hidden ? 0 : 1);
    assertThat(wire.get("/queryAll?q=" + Wire.encode(query)).text()).contains("\"IsActive\":false");
    assertThat(wire.get(path).object().getBoolean("IsActive")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"ManageUsers", "AssignPermissionSets", "ManageProfilesPermissionsets"})
  void powerful_sets_and_groups_of_them_do_not_expire(String permission) {
    live();
    String set = fake.given().permissionSet("Power").granting(permission).id();
    String group = fake.given().permissionSetGroup("Powers", "Audit_Read", "Power");
    for (String body :
        new String[] {"'PermissionSetId':'" + set, "'PermissionSetGroupId':'" + group}) {
      Reply reply =
          wire.post(
              "/sobjects/PermissionSetAssignment",
              "{'AssigneeId':'"
                  + ann.id()
                  + "',"
                  + body
                  + "','ExpirationDate':'2026-02-01T00:00:00Z'}");
      assertThat(reply.code()).isEqualTo("FIELD_INTEGRITY_EXCEPTION");
      assertThat(reply.text()).contains("ExpirationDate");
    }
    assertThat(assign("PermissionSetGroupId", group).status()).isEqualTo(201);
  }

  @ParameterizedTest
  @EnumSource
  void a_queue_holds_accounts_by_choice(AccountQueue choice) {
    live(choice);
    String queue = fake.given().queue("Support", "Case");
    assertThat(
            wire.post(
                    "/sobjects/QueueSobject", "{'QueueId':'" + queue + "','SobjectType':'Account'}")
                .status())
        .isEqualTo(choice == AccountQueue.ALLOWED ? 201 : 400);
  }
}
