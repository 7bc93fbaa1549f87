package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.testkit.Wire.Reply;
import org.junit.jupiter.api.Test;

/** The org moves to another instance, or is copied into a sandbox. */
class MoveTest extends DoorContract {
  private static final String SIGN_IN =
      "grant_type=password&username=admin%40acme.example&password=correct+horse"
          + "&client_id=app&client_secret=s3cret";

  private Reply signIn() {
    fake.apps().withSecret("app", "s3cret");
    fake.given().existing(admin.id()).password("correct horse");
    return wire.form("/services/oauth2/token", SIGN_IN);
  }

  @Test
  void the_old_instance_knows_no_session_and_a_sign_in_names_the_new_one() {
    String token = admin.accessToken();
    String old = wire.base();
    assertThat(signIn().object().getString("instance_url")).isEqualTo(old);
    fake.moveInstance();
    Reply gone = wire.query("SELECT Id FROM User");
    assertThat(gone.status()).isEqualTo(401);
    assertThat(gone.code()).isEqualTo("INVALID_SESSION_ID");
    String now = signIn().object().getString("instance_url");
    assertThat(now).isNotEqualTo(old).isEqualTo(door.uri(fake).toString());
    try (Wire there = new Wire(fake, door).with("Bearer " + token)) {
      assertThat(there.query("SELECT Id FROM User").status()).isEqualTo(200);
    }
  }

  @Test
  void an_org_may_move_twice() {
    fake.moveInstance();
    fake.moveInstance();
    assertThat(wire.get("").status()).isEqualTo(401);
    assertThat(signIn().object().getString("instance_url")).isEqualTo(door.uri(fake).toString());
  }

  @Test
  void a_move_may_be_planned_for_a_request() {
    fake.plan(Fault.movedInstance()).on("POST", "/sobjects/Case");
    assertThat(wire.get("").status()).isEqualTo(200);
    assertThat(wire.post("/sobjects/Case", "{}").status()).isEqualTo(401);
    assertThat(fake.count("Case")).isZero();
    assertThat(wire.get("").status()).isEqualTo(401);
    fake.assertFaultsFired();
  }

  @Test
  void a_sandbox_has_the_ids_of_its_source_and_names_of_its_own() {
    GivenUser ann =
        fake.givenUser("ann@acme.example")
            .federationId("e-1")
            .tokens(1)
            .sessions(1)
            .owns("Case", 2);
    String token = ann.accessToken();
    try (FakeSalesforce uat = fake.refreshAsSandbox("uat")) {
      uat.assertInvariants();
      assertThat(uat.orgId()).isNotEqualTo(fake.orgId()).startsWith("00D");
      assertThat(uat.user("ann@acme.example.uat").id()).isEqualTo(ann.id());
      assertThat(uat.user("ann@acme.example.uat").field("Email"))
          .contains("ann@acme.example.invalid");
      assertThat(uat.user("ann@acme.example.uat").field("FederationIdentifier")).contains("e-1");
      assertThat(uat.user(uat.given().administrator().id()).field("Email").orElseThrow())
          .isEqualTo(fake.user(fake.given().administrator().id()).field("Email").orElseThrow());
      assertThat(uat.count("Case")).isEqualTo(2);
      assertThat(uat.count("OauthToken")).isZero();
      assertThat(uat.count("AuthSession")).isZero();
      try (Wire there = new Wire(uat, door).with("Bearer " + token)) {
        assertThat(there.get("").status()).isEqualTo(401);
        there.as(uat.given().administrator());
        assertThat(there.query("SELECT Id, IsSandbox FROM Organization").text())
            .contains(uat.orgId())
            .contains("\"IsSandbox\":true");
      }
      assertThat(uat.givenUser("new@acme.example").id())
          .isNotEqualTo(fake.givenUser("new@acme.example").id());
      assertThat(fake.user("ann@acme.example").tokens()).hasSize(1);
    }
  }

  @Test
  void a_name_that_is_taken_among_sandboxes_gets_characters_in_front() {
    UsernameRegistry sandboxes = UsernameRegistry.create();
    sandboxes.claim("ann@acme.example.uat");
    GivenUser ann = fake.givenUser("ann@acme.example");
    try (FakeSalesforce uat = fake.refreshAsSandbox("uat", ann, sandboxes)) {
      String name = uat.user(ann.id()).field("Username").orElseThrow();
      assertThat(name).matches("[a-z0-9]{6}ann@acme\\.example\\.uat");
      assertThat(uat.user(ann.id()).field("Email")).contains("ann@acme.example");
      assertThat(sandboxes.isTaken(name)).isTrue();
    }
  }
}
