package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SmokeTest {
  @ParameterizedTest
  @EnumSource
  void a_user_is_made_and_read_and_frozen(Door door) {
    try (FakeSalesforce fake = FakeSalesforce.enterprise();
        Wire wire = new Wire(fake, door)) {
      GivenUser admin = fake.givenUser("admin@acme.example").profile("System Administrator");
      GivenUser ann =
          fake.givenUser("ann.smith@acme.example")
              .federationId("e-4711")
              .permissionSets("Audit_Read", "CPQ_User")
              .tokens(2)
              .sessions(1)
              .owns("Case", 3);
      wire.as(admin);
      assertThat(
              wire.query("SELECT Id, Profile.Name FROM User WHERE FederationIdentifier = 'e-4711'")
                  .object()
                  .getInt("totalSize"))
          .isEqualTo(1);
      UserView view = fake.user(ann);
      assertThat(view.permissionSets()).containsExactly("Audit_Read", "CPQ_User");
      assertThat(view.isActive()).isTrue();
    }
  }
}
