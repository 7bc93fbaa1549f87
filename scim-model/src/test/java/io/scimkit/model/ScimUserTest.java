package io.scimkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.model.value.ScimValue;
import org.junit.jupiter.api.Test;

class ScimUserTest {
  private static final String ANN =
      """
      {"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"USERNAME":"ann",
       "favourite":{"colour":"red","n":12.50},"title":null,"emails":[{"value":"ann@acme.example",
       "type":"work","primary":true},"second@acme.example"],"active":"False","password":"s3cret",
       "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"manager":"m-1","department":"R&D"}}
      """;

  @Test
  void what_was_sent_is_written_again_in_its_order_and_spelling() {
    String written = ScimUser.parse(ANN).toJson();

    assertThat(written)
        .startsWith("{\"schemas\":[\"urn:ietf:params:scim:schemas:core:2.0:User\"],\"USERNAME\"")
        .contains("\"favourite\":{\"colour\":\"red\",\"n\":12.50},\"title\":null")
        .contains("\"password\":\"s3cret\"");
  }

  @Test
  void typed_accessors_read_what_clients_really_send() {
    ScimUser user = ScimUser.parse(ANN);

    assertThat(user.userName()).contains("ann");
    assertThat(user.active()).contains(false);
    assertThat(user.emails()).hasSize(2);
    assertThat(user.emails().get(0).type()).contains("work");
    assertThat(user.emails().get(1).value()).contains("second@acme.example");
    assertThat(user.enterprise().flatMap(EnterpriseUser::manager).flatMap(Manager::value))
        .contains("m-1");
    assertThat(user.title()).isEmpty();
  }

  @Test
  void a_password_is_never_shown() {
    assertThat(ScimUser.parse(ANN)).asString().doesNotContain("s3cret").contains("redacted");
  }

  @Test
  void a_builder_keeps_what_it_does_not_know() {
    ScimUser changed = ScimUser.parse(ANN).toBuilder().userName("ann2").nickName("A").build();

    assertThat(changed.userName()).contains("ann2");
    assertThat(changed.attributes().get("favourite")).isPresent();
    assertThat(changed.attributes().names()).contains("USERNAME", "nickName");
  }

  @Test
  void an_unassigned_attribute_equals_one_that_is_not_mentioned() {
    ScimUser user = ScimUser.parse(ANN);

    assertThat(user.toBuilder().set("roles", ScimValue.ofNull()).remove("title").build())
        .isEqualTo(user)
        .hasSameHashCodeAs(user);
    assertThat(user.toBuilder().title("Boss").build()).isNotEqualTo(user);
  }
}
