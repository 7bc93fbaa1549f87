package io.scimkit.testkit;

import static io.scimkit.testkit.assertj.FakeSalesforceAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.testkit.Wire.Reply;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RevocationTest extends DoorContract {

  @Test
  void a_delete_token_takes_the_refresh_token_and_its_access_tokens() {
    GivenUser ann = fake.givenUser("ann@acme.example").profile("Standard User").tokens(1);
    String access = ann.accessToken();
    String secret =
        wire.query("SELECT DeleteToken FROM OauthToken WHERE UserId = '" + ann.id() + "'")
            .object()
            .getJsonArray("records")
            .getJsonObject(0)
            .getString("DeleteToken");

    Reply revoked = wire.form("/services/oauth2/revoke", "token=" + secret);

    assertThat(revoked.status()).isEqualTo(200);
    assertThat(revoked.text()).isEmpty();
    assertThat(fake.user(ann)).hasNoTokens().hasNoSessions();
    assertThat(wire.with("Bearer " + access).get("").code()).isEqualTo("INVALID_SESSION_ID");
    assertThat(wire.form("/services/oauth2/revoke", "token=" + secret).status()).isEqualTo(400);
    assertThat(fake.journal().writes()).containsExactly("OauthToken.revoke");
  }

  @Test
  void an_access_token_is_revoked_alone_and_by_get_too() {
    GivenUser ann = fake.givenUser("ann@acme.example").tokens(2);
    String access = ann.accessToken();
    assertThat(
            wire.send(
                    "GET", "/services/oauth2/revoke?token=" + Wire.encode(access), "", "", Map.of())
                .status())
        .isEqualTo(200);
    assertThat(fake.user(ann)).hasTokens(2).hasNoSessions();
    assertThat(wire.send("GET", "/services/oauth2/revoke?token=nonsense", "", "", Map.of()).text())
        .contains("invalid_token");
  }

  @Test
  void a_session_is_deleted_with_those_below_it() {
    GivenUser ann = fake.givenUser("ann@acme.example").nestedSessions();
    String parent = fake.user(ann).sessions().get(0);
    String child = fake.user(ann).sessions().get(1);
    assertThat(wire.delete("/sobjects/AuthSession/" + parent).status()).isEqualTo(204);
    assertThat(wire.delete("/sobjects/AuthSession/" + child).status()).isEqualTo(404);
    assertThat(fake.user(ann)).hasNoSessions();
  }

  @Test
  void tokens_have_no_id_and_sessions_say_which_is_current() {
    fake.givenUser("ann@acme.example").tokens(1).sessions(1);
    assertThat(wire.query("SELECT Id, AppName FROM OauthToken").text())
        .contains("\"Id\":null")
        .contains("/sobjects/OauthToken/000000000000000AAA");
    assertThat(countOf("SELECT Id FROM AuthSession WHERE IsCurrent = true")).isEqualTo(1);
    assertThat(countOf("SELECT Id FROM AuthSession WHERE IsCurrent = false")).isEqualTo(1);
    fake.clock().advance(java.time.Duration.ofHours(3));
    assertThat(wire.get("").code()).isEqualTo("INVALID_SESSION_ID");
  }

  @Test
  void tokens_come_in_pages_of_500_and_stop_at_2500_but_all_are_counted() {
    GivenUser ann = fake.givenUser("ann@acme.example").tokens(2600);
    assertThat(countOf("SELECT COUNT() FROM OauthToken WHERE UserId = '" + ann.id() + "'"))
        .isEqualTo(2600);
    Reply page = wire.query("SELECT DeleteToken FROM OauthToken WHERE UserId = '" + ann.id() + "'");
    int rows = 0;
    while (true) {
      rows += page.object().getJsonArray("records").size();
      assertThat(page.object().getJsonArray("records").size()).isLessThanOrEqualTo(500);
      if (page.object().getBoolean("done")) {
        break;
      }
      String next = page.object().getString("nextRecordsUrl");
      page = wire.send("GET", next, "", "", Map.of());
    }
    assertThat(rows).isEqualTo(2500);
  }

  @Test
  void a_weak_account_sees_its_own_tokens_and_sessions_only() {
    GivenUser weak = fake.givenUser("weak@acme.example").tokens(1);
    GivenUser ann = fake.givenUser("ann@acme.example").tokens(2).sessions(1);
    wire.as(weak);
    assertThat(countOf("SELECT COUNT() FROM OauthToken")).isEqualTo(1);
    assertThat(countOf("SELECT COUNT() FROM OauthToken WHERE UserId = '" + ann.id() + "'"))
        .isZero();
    assertThat(countOf("SELECT COUNT() FROM AuthSession WHERE UsersId = '" + ann.id() + "'"))
        .isZero();
    assertThat(wire.delete("/sobjects/AuthSession/" + fake.user(ann).sessions().get(0)).status())
        .isEqualTo(404);
    assertThat(countOf("SELECT COUNT() FROM UserLogin")).isZero();
    assertThat(permissions()).isEqualTo("false false");
    fake.given().permissionSet("Power").granting("ManageUsers", "CustomizeApplication");
    weak.permissionSets("Power");
    assertThat(permissions()).isEqualTo("true true");
    assertThat(countOf("SELECT COUNT() FROM OauthToken")).isEqualTo(3);
    assertThat(countOf("SELECT COUNT() FROM AuthSession WHERE UsersId = '" + ann.id() + "'"))
        .isEqualTo(1);
  }

  private String permissions() {
    var row =
        wire.query(
                "SELECT PermissionsManageUsers, PermissionsCustomizeApplication FROM UserPermissionAccess LIMIT 1")
            .object()
            .getJsonArray("records")
            .getJsonObject(0);
    return row.getBoolean("PermissionsManageUsers")
        + " "
        + row.getBoolean("PermissionsCustomizeApplication");
  }

  @Test
  void freezing_leaves_tokens_alive_and_deactivating_leaves_their_rows() {
    GivenUser ann = fake.givenUser("ann@acme.example").tokens(1).sessions(1);
    String access = ann.accessToken();
    String login = idOf("SELECT Id FROM UserLogin WHERE UserId = '" + ann.id() + "'");
    assertThat(wire.patch("/sobjects/UserLogin/" + login, "{'IsFrozen':true}").status())
        .isEqualTo(204);
    Wire hers = new Wire(fake, door).with("Bearer " + access);
    assertThat(hers.get("").status()).isEqualTo(200);
    assertThat(wire.patch("/sobjects/User/" + ann.id(), "{'IsActive':false}").status())
        .isEqualTo(204);
    assertThat(hers.get("").status()).isEqualTo(401);
    hers.close();
    assertThat(fake.user(ann)).isFrozen().isInactive().hasTokens(1);
  }
}
