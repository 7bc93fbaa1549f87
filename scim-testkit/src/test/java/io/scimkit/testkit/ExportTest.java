package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.scimkit.testkit.behavior.DeleteUser;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTest {

  private static FakeSalesforce lived(Door door) {
    FakeSalesforce fake =
        FakeSalesforce.builder().seed(7).behavior(DeleteUser.INSUFFICIENT_ACCESS).build();
    GivenUser admin = fake.givenUser("admin@acme.example").profile("System Administrator");
    GivenUser ann =
        fake.givenUser("ann@acme.example")
            .tokens(2)
            .sessions(1)
            .owns("Case", 2)
            .owns("Opportunity", 1);
    fake.blockDeactivation(ann, DeactivationBlocker.DEFAULT_CASE_OWNER);
    fake.clock().advance(Duration.ofMinutes(5));
    try (Wire wire = new Wire(fake, door).as(admin)) {
      wire.patch("/sobjects/User/" + ann.id(), "{'Title':'Größe \\\"1\\\"'}");
      wire.delete("/sobjects/Case/" + fake.user(ann).owned("Case").get(0));
    }
    return fake;
  }

  @Test
  void the_same_seed_and_calls_give_the_same_text_through_both_doors() {
    try (FakeSalesforce one = lived(Door.HTTP);
        FakeSalesforce two = lived(Door.IN_PROCESS)) {
      assertThat(one.exportJson()).isEqualTo(two.exportJson());
    }
  }

  @Test
  void an_imported_org_is_the_exported_one() {
    try (FakeSalesforce fake = lived(Door.IN_PROCESS)) {
      String token = fake.given().existing("ann@acme.example").accessToken();
      String text = fake.exportJson();
      try (FakeSalesforce again = FakeSalesforce.importJson(text)) {
        again.assertInvariants();
        assertThat(again.exportJson()).isEqualTo(text);
        assertThat(again.orgId()).isEqualTo(fake.orgId());
        assertThat(again.clock().instant()).isEqualTo(fake.clock().instant());
        assertThat(again.givenUser("new@acme.example").id())
            .isEqualTo(fake.givenUser("new@acme.example").id());
        try (Wire wire = new Wire(again, Door.IN_PROCESS).with("Bearer " + token)) {
          assertThat(wire.query("SELECT Id FROM User").status()).isEqualTo(200);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"developer", "enterprise", "sandbox", "empty", "rich"})
  void every_preset_is_sound_and_survives_export_and_import(String preset) {
    try (FakeSalesforce fake = FakeSalesforce.of(OrgConfig.named(preset))) {
      fake.assertInvariants();
      try (FakeSalesforce again = FakeSalesforce.importJson(fake.exportJson())) {
        assertThat(again.exportJson()).isEqualTo(fake.exportJson());
        assertThat(again.config().preset()).isEqualTo(preset);
      }
    }
  }

  @Test
  void what_is_no_export_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> FakeSalesforce.importJson("{}"));
    assertThatIllegalArgumentException().isThrownBy(() -> FakeSalesforce.importJson("{"));
  }

  @Test
  void a_world_in_which_the_names_are_taken_refuses_the_import() {
    UsernameRegistry world = UsernameRegistry.create();
    try (FakeSalesforce fake = FakeSalesforce.builder().usernames(world).build()) {
      String text = fake.exportJson();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> FakeSalesforce.builder().usernames(world).importing(text).build())
          .withMessageContaining("is taken");
    }
  }
}
