package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What may be deleted and what goes with it: nothing refers to a row that is gone. */
class DeletionTest extends DoorContract {

  @Test
  void a_role_goes_when_nobody_has_it_and_none_is_below_it() {
    String boss = wire.post("/sobjects/UserRole", "{'Name':'Boss'}").id();
    String clerk =
        wire.post("/sobjects/UserRole", "{'Name':'Clerk','ParentRoleId':'" + boss + "'}").id();
    GivenUser ann = fake.givenUser("ann@acme.example").field("UserRoleId", clerk);
    assertThat(wire.delete("/sobjects/UserRole/" + boss).code()).isEqualTo("DELETE_FAILED");
    assertThat(wire.delete("/sobjects/UserRole/" + clerk).code()).isEqualTo("DELETE_FAILED");
    wire.patch("/sobjects/User/" + ann.id(), "{'UserRoleId':null}");
    assertThat(wire.delete("/sobjects/UserRole/" + clerk).status()).isEqualTo(204);
    assertThat(wire.delete("/sobjects/UserRole/" + boss).status()).isEqualTo(204);
  }

  @Test
  void a_permission_set_group_takes_its_parts_along_and_leaves_their_sets() {
    String set = wire.post("/sobjects/PermissionSet", "{'Name':'S','Label':'S'}").id();
    String group =
        wire.post("/sobjects/PermissionSetGroup", "{'DeveloperName':'G','MasterLabel':'G'}").id();
    wire.post(
        "/sobjects/PermissionSetGroupComponent",
        "{'PermissionSetGroupId':'" + group + "','PermissionSetId':'" + set + "'}");
    assertThat(wire.delete("/sobjects/PermissionSet/" + set).code()).isEqualTo("DELETE_FAILED");
    assertThat(wire.delete("/sobjects/PermissionSetGroup/" + group).status()).isEqualTo(204);
    assertThat(
            countOf(
                "SELECT COUNT() FROM PermissionSet WHERE PermissionSetGroupId = '" + group + "'"))
        .isZero();
    assertThat(wire.delete("/sobjects/PermissionSet/" + set).status()).isEqualTo(204);
  }

  @Test
  void a_profile_takes_its_set_along() {
    String license = idOf("SELECT Id FROM UserLicense WHERE Name = 'Salesforce'");
    String profile =
        wire.post("/sobjects/Profile", "{'Name':'P','UserLicenseId':'" + license + "'}").id();
    String owned = "SELECT COUNT() FROM PermissionSet WHERE ProfileId = '" + profile + "'";
    assertThat(countOf(owned)).isEqualTo(1);
    assertThat(wire.delete("/sobjects/Profile/" + profile).status()).isEqualTo(204);
    assertThat(countOf(owned)).isZero();
  }

  @Test
  void a_group_is_in_no_group_that_it_contains() {
    String outer = wire.post("/sobjects/Group", "{'Name':'Outer','Type':'Regular'}").id();
    String inner = wire.post("/sobjects/Group", "{'Name':'Inner','Type':'Regular'}").id();
    String member = "{'GroupId':'%s','UserOrGroupId':'%s'}";
    assertThat(wire.post("/sobjects/GroupMember", member.formatted(outer, inner)).status())
        .isEqualTo(201);
    assertThat(wire.post("/sobjects/GroupMember", member.formatted(inner, outer)).code())
        .isEqualTo("CIRCULAR_DEPENDENCY");
    assertThat(wire.post("/sobjects/GroupMember", member.formatted(outer, outer)).code())
        .isEqualTo("CIRCULAR_DEPENDENCY");
  }
}
