package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What takes an org time: it moves with looks or with the clock, and with nothing else. */
class LagTest extends DoorContract {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private void live(FakeSalesforceBuilder builder) {
    use(builder.build());
  }

  private String status() {
    return wire.query(
            "SELECT Status FROM PermissionSetGroup WHERE DeveloperName = 'Sales_Baseline'")
        .object()
        .getJsonArray("records")
        .getJsonObject(0)
        .getString("Status");
  }

  private String addToGroup(String set) {
    return wire.post(
            "/sobjects/PermissionSetGroupComponent",
            "{'PermissionSetGroupId':'"
                + idOf("SELECT Id FROM PermissionSetGroup WHERE DeveloperName = 'Sales_Baseline'")
                + "','PermissionSetId':'"
                + set(set)
                + "'}")
        .id();
  }

  @Test
  void a_group_is_updated_at_once_unless_set() {
    addToGroup("Audit_Read");
    assertThat(status()).isEqualTo("Updated");
  }

  @Test
  void a_changed_group_is_outdated_then_updating_then_updated_by_looks() {
    live(FakeSalesforce.builder().groupRecalculation(Progress.afterPolls(3)));
    assertThat(status()).isEqualTo("Updated");
    String part = addToGroup("Audit_Read");
    assertThat(status()).isEqualTo("Outdated");
    assertThat(status()).isEqualTo("Updating");
    assertThat(status()).isEqualTo("Updating");
    assertThat(status()).isEqualTo("Updated");
    wire.delete("/sobjects/PermissionSetGroupComponent/" + part);
    assertThat(status()).isEqualTo("Outdated");
  }

  @Test
  void a_changed_group_is_updated_by_the_clock_and_found_by_its_status() {
    live(FakeSalesforce.builder().groupRecalculation(Progress.after(MINUTE)));
    addToGroup("Audit_Read");
    assertThat(status()).isEqualTo("Outdated");
    fake.clock().advance(MINUTE.minusMillis(1));
    assertThat(countOf("SELECT Id FROM PermissionSetGroup WHERE Status = 'Updating'")).isEqualTo(1);
    fake.clock().advance(Duration.ofMillis(1));
    assertThat(countOf("SELECT Id FROM PermissionSetGroup WHERE Status = 'Updating'")).isZero();
    assertThat(status()).isEqualTo("Updated");
  }

  @Test
  void a_set_that_was_added_takes_effect_when_the_group_is_updated() {
    live(FakeSalesforce.builder().groupRecalculation(Progress.after(MINUTE)));
    fake.given().permissionSet("Freezing").granting("FreezeUsers");
    GivenUser ann = fake.givenUser("ann@acme.example").permissionSetGroups("Sales_Baseline");
    addToGroup("Freezing");
    String mine = "SELECT PermissionsFreezeUsers FROM UserPermissionAccess";
    wire.as(ann);
    assertThat(wire.query(mine).text()).contains("\"PermissionsFreezeUsers\":false");
    fake.clock().advance(MINUTE);
    assertThat(wire.query(mine).text()).contains("\"PermissionsFreezeUsers\":true");
  }

  @Test
  void a_change_that_was_rolled_back_recalculates_nothing() {
    live(FakeSalesforce.builder().groupRecalculation(Progress.after(MINUTE)));
    String group = idOf("SELECT Id FROM PermissionSetGroup");
    String record =
        "{'attributes':{'type':'PermissionSetGroupComponent'},'PermissionSetGroupId':'"
            + group
            + "','PermissionSetId':'"
            + set("Audit_Read")
            + "'}";
    wire.post(
        "/composite/sobjects", "{'allOrNone':true,'records':[" + record + "," + record + "]}");
    assertThat(status()).isEqualTo("Updated");
  }

  @Test
  void a_query_finds_a_new_row_late_and_a_retrieve_at_once() {
    live(FakeSalesforce.builder().readLag(Progress.afterPolls(2)));
    String id = wire.post("/sobjects/User", user()).id();
    String query = "SELECT Id FROM User WHERE Username = 'bob@acme.example'";
    assertThat(countOf(query)).isZero();
    assertThat(wire.get("/sobjects/User/" + id).status()).isEqualTo(200);
    assertThat(countOf(query)).isZero();
    assertThat(countOf(query)).isEqualTo(1);
    assertThat(countOf(query)).isEqualTo(1);
    assertThat(wire.post("/sobjects/User", user()).code()).isEqualTo("DUPLICATE_USERNAME");
  }

  @Test
  void a_row_that_lags_by_the_clock_is_found_within_its_own_request() {
    live(FakeSalesforce.builder().readLag(Progress.after(MINUTE)));
    String query = "SELECT Id FROM Account";
    String composite =
        "{'compositeRequest':[{'method':'POST','url':'"
            + Wire.D
            + "/sobjects/Account','referenceId':'a','body':{'Name':'x'}},{'method':'GET','url':'"
            + Wire.D
            + "/query?q="
            + Wire.encode(query)
            + "','referenceId':'b'}]}";
    assertThat(wire.post("/composite", composite).text()).contains("\"totalSize\":1");
    assertThat(countOf(query)).isZero();
    fake.given().row("Account", java.util.Map.of("Name", "seeded"));
    assertThat(countOf(query)).isEqualTo(1);
    fake.clock().advance(MINUTE);
    assertThat(countOf(query)).isEqualTo(2);
  }

  @Test
  void a_leavers_token_works_on_until_the_deactivation_has_spread() {
    live(FakeSalesforce.builder().deactivationLag(Progress.after(MINUTE)));
    GivenUser ann = fake.givenUser("ann@acme.example");
    String token = ann.accessToken();
    wire.patch("/sobjects/User/" + ann.id(), "{'IsActive':false}");
    assertThat(fake.user(ann).isActive()).isFalse();
    wire.with("Bearer " + token);
    assertThat(wire.get("").status()).isEqualTo(200);
    fake.clock().advance(MINUTE);
    assertThat(wire.get("").status()).isEqualTo(401);
  }

  @Test
  void a_leavers_token_works_for_so_many_calls() {
    live(FakeSalesforce.builder().deactivationLag(Progress.afterPolls(2)));
    GivenUser ann = fake.givenUser("ann@acme.example");
    String token = ann.accessToken();
    wire.patch("/sobjects/User/" + ann.id(), "{'IsActive':false}");
    wire.with("Bearer " + token);
    assertThat(wire.get("").status()).isEqualTo(200);
    assertThat(wire.get("").status()).isEqualTo(200);
    assertThat(wire.get("").status()).isEqualTo(401);
  }

  @Test
  void snapshots_and_exports_hold_what_is_under_way() {
    live(FakeSalesforce.builder().readLag(Progress.after(MINUTE)));
    wire.post("/sobjects/Account", "{'Name':'x'}");
    OrgSnapshot before = fake.snapshot();
    for (int again = 0; again < 2; again++) {
      assertThat(countOf("SELECT Id FROM Account")).isZero();
      fake.clock().advance(MINUTE);
      assertThat(countOf("SELECT Id FROM Account")).isEqualTo(1);
      fake.restore(before);
    }
    FakeSalesforceBuilder builder =
        FakeSalesforce.builder().readLag(Progress.after(MINUTE)).importing(fake.exportJson());
    try (FakeSalesforce copy = builder.build();
        Wire other = new Wire(copy, door).as(copy.given().existing("admin@acme.example"))) {
      assertThat(other.query("SELECT Id FROM Account").text()).contains("\"totalSize\":0");
      copy.clock().advance(MINUTE);
      assertThat(other.query("SELECT Id FROM Account").text()).contains("\"totalSize\":1");
    }
  }
}
