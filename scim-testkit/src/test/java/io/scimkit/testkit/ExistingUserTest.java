package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ExistingUserTest extends DoorContract {

  @Test
  void a_user_who_came_in_over_the_wire_can_be_arranged_further() {
    String id = wire.post("/sobjects/User", user()).id();
    GivenUser bob = fake.given().existing("Bob@ACME.example").tokens(2).sessions(1).owns("Case", 3);
    assertThat(bob.id()).isEqualTo(id).isEqualTo(fake.given().existing(id.substring(0, 15)).id());
    assertThat(fake.user(bob).tokens()).hasSize(2);
    assertThat(fake.user(bob).sessions()).hasSize(1);
    assertThat(fake.user(bob).owned("Case")).hasSize(3);
  }

  @Test
  void a_user_who_is_not_there_is_named() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fake.given().existing("nobody@acme.example"))
        .withMessageContaining("nobody@acme.example");
  }
}
