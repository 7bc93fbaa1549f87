package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SnapshotTest extends DoorContract {

  @Test
  void an_org_goes_back_to_a_snapshot() {
    GivenUser ann = fake.givenUser("ann@acme.example").permissionSets("Audit_Read").tokens(1);
    String token = ann.accessToken();
    Instant then = fake.clock().instant();
    int seats = seats();
    OrgSnapshot before = fake.snapshot();

    wire.post("/sobjects/User", user());
    wire.patch("/sobjects/User/" + ann.id(), "{'Title':'Boss','IsActive':false}");
    String assignment =
        idOf(
            "SELECT Id FROM PermissionSetAssignment WHERE AssigneeId = '"
                + ann.id()
                + "' AND PermissionSet.Name = 'Audit_Read'");
    wire.delete("/sobjects/PermissionSetAssignment/" + assignment);
    fake.blockDeactivation(admin, DeactivationBlocker.DEFAULT_CASE_OWNER);
    fake.clock().advance(Duration.ofDays(1));
    fake.restore(before);

    assertThat(fake.clock().instant()).isEqualTo(then);
    assertThat(seats()).isEqualTo(seats);
    assertThat(countOf("SELECT Id FROM User WHERE Username = 'bob@acme.example'")).isZero();
    assertThat(fake.user(ann).isActive()).isTrue();
    assertThat(fake.user(ann).field("Title")).isEmpty();
    assertThat(fake.user(ann).permissionSets()).containsExactly("Audit_Read");
    assertThat(fake.user(ann).tokens()).hasSize(1);
    assertThat(wire.as(admin).patch("/sobjects/User/" + admin.id(), "{'Title':'x'}").status())
        .isEqualTo(204);
    assertThat(wire.with("Bearer " + token).get("/query?q=SELECT+Id+FROM+User").status())
        .isEqualTo(200);
  }

  @Test
  void the_same_calls_after_going_back_give_the_same_ids_and_tokens() {
    OrgSnapshot before = fake.snapshot();
    String id = wire.post("/sobjects/User", user()).id();
    String token = fake.given().existing(id).accessToken();
    fake.restore(before);
    assertThat(wire.post("/sobjects/User", user()).id()).isEqualTo(id);
    assertThat(fake.given().existing(id).accessToken()).isEqualTo(token);
  }

  @Test
  void an_org_goes_forth_to_a_later_snapshot_as_well() {
    OrgSnapshot empty = fake.snapshot();
    String bob = wire.post("/sobjects/User", user()).id();
    OrgSnapshot withBob = fake.snapshot();
    wire.patch("/sobjects/User/" + bob, "{'Title':'Boss'}");
    OrgSnapshot bobIsBoss = fake.snapshot();

    fake.restore(empty);
    wire.post("/sobjects/User", user("Alias", "'other'"));
    OrgSnapshot otherBranch = fake.snapshot();
    fake.restore(bobIsBoss);
    assertThat(fake.user(bob).field("Title")).contains("Boss");
    fake.restore(withBob);
    assertThat(fake.user(bob).field("Title")).isEmpty();
    fake.restore(otherBranch);
    assertThat(fake.user("bob@acme.example").field("Alias")).contains("other");
    fake.restore(bobIsBoss);
    assertThat(fake.user(bob).field("Alias")).contains("bob");
    fake.restore(empty);
    assertThat(countOf("SELECT Id FROM User WHERE Username = 'bob@acme.example'")).isZero();
  }

  @Test
  void a_name_that_a_snapshot_gives_back_is_free_in_the_world() {
    UsernameRegistry world = UsernameRegistry.create();
    use(FakeSalesforce.builder().usernames(world).build());
    OrgSnapshot before = fake.snapshot();
    wire.post("/sobjects/User", user());
    assertThat(world.isTaken("bob@acme.example")).isTrue();
    fake.restore(before);
    assertThat(world.isTaken("bob@acme.example")).isFalse();
  }

  @Test
  void a_snapshot_of_another_org_is_refused() {
    try (FakeSalesforce other = FakeSalesforce.enterprise()) {
      OrgSnapshot foreign = other.snapshot();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> fake.restore(foreign))
          .withMessageContaining("another org");
    }
  }

  @Test
  void the_difference_of_two_snapshots_reads_well() {
    GivenUser ann = fake.givenUser("ann@acme.example").permissionSets("Audit_Read");
    OrgSnapshot before = fake.snapshot();
    fake.clock().advance(Duration.ofMinutes(1));
    wire.patch("/sobjects/User/" + ann.id(), "{'Title':'Boss','ManagerId':'" + admin.id() + "'}");
    wire.patch("/sobjects/User/" + ann.id(), "{'Title':'Chief'}");
    wire.delete(
        "/sobjects/PermissionSetAssignment/"
            + idOf(
                "SELECT Id FROM PermissionSetAssignment WHERE AssigneeId = '"
                    + ann.id()
                    + "' AND PermissionSet.Name = 'Audit_Read'"));
    ann.memberOf("EMEA_Sales");
    OrgSnapshot after = fake.snapshot();

    assertThat(fake.diff(before, after).toString().lines())
        .containsExactly(
            "User ann@acme.example: Title null -> Chief",
            "User ann@acme.example: ManagerId null -> admin@acme.example",
            "PermissionSetAssignment Audit_Read, ann@acme.example: deleted",
            "GroupMember EMEA_Sales, ann@acme.example: created");
    assertThat(fake.diff(after, before).toString())
        .contains("User ann@acme.example: Title Chief -> null")
        .contains("PermissionSetAssignment Audit_Read, ann@acme.example: created");
    assertThat(fake.diff(after, after).isEmpty()).isTrue();
    assertThat(fake.user(ann).field("Title")).contains("Chief");
  }

  private int seats() {
    return wire.query("SELECT UsedLicenses FROM UserLicense WHERE Name = 'Salesforce'")
        .object()
        .getJsonArray("records")
        .getJsonObject(0)
        .getInt("UsedLicenses");
  }
}
