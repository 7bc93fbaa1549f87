package io.scimkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.scimkit.model.schema.SchemaSet;
import io.scimkit.model.schema.Validator;
import io.scimkit.model.schema.Violation;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimValue;
import org.junit.jupiter.api.Test;

class DiscoveryTest {
  // as Salesforce answers GET /ServiceProviderConfigs: plural path, bare version, a slash at the
  // end
  private static final String SALESFORCE =
      """
      {"schemas":["urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"],
       "documentationUri":"https://help.example/scim","patch":{"supported":true},
       "bulk":{"supported":false,"maxOperations":0,"maxPayloadSize":0},
       "filter":{"supported":true,"maxResults":200},"changePassword":{"supported":true},
       "sort":{"supported":false},"etag":{"supported":false},
       "authenticationSchemes":[{"type":"oauth2","name":"OAuth v2.0","primary":true}],
       "meta":{"location":"https://acme.example/services/scim/v2/ServiceProviderConfig/",
        "resourceType":"ServiceProviderConfig",
        "version":"da39a3ee5e6b4b0d3255bfef95601890afd80709"}}
      """;

  @Test
  void a_configuration_is_read_as_providers_send_it() {
    ServiceProviderConfig config = ServiceProviderConfig.parse(SALESFORCE);

    assertThat(config.patch()).contains(true);
    assertThat(config.changePassword()).contains(true);
    assertThat(config.sort()).contains(false);
    assertThat(config.etag()).contains(false);
    assertThat(config.documentationUri()).contains("https://help.example/scim");
    assertThat(config.filter().orElseThrow().supported()).contains(true);
    assertThat(config.filter().orElseThrow().maxResults()).hasValue(200);
    assertThat(config.bulk().orElseThrow().maxOperations()).hasValue(0);
    assertThat(config.bulk().orElseThrow().maxPayloadSize()).hasValue(0);
    assertThat(config.pagination()).isEmpty();
    assertThat(config.authenticationSchemes())
        .singleElement()
        .satisfies(s -> assertThat(s.type()).contains("oauth2"))
        .satisfies(s -> assertThat(s.primary()).contains(true));
    assertThat(config.meta().flatMap(Meta::version))
        .contains("da39a3ee5e6b4b0d3255bfef95601890afd80709");
  }

  @Test
  void what_a_configuration_does_not_mention_is_neither_yes_nor_no() {
    ServiceProviderConfig config = ServiceProviderConfig.parse("{\"patch\":{},\"etag\":true}");

    assertThat(config.patch()).isEmpty();
    assertThat(config.etag()).isEmpty();
    assertThat(config.bulk()).isEmpty();
    assertThat(config.authenticationSchemes()).isEmpty();
  }

  @Test
  void a_built_configuration_has_all_that_the_rfc_requires() {
    ServiceProviderConfig config =
        ServiceProviderConfig.builder()
            .patch(true)
            .bulk(BulkSupport.of(1000, 1 << 20))
            .pagination(
                PaginationSupport.byIndexOrCursor().withMaxPageSize(250).withCursorTimeout(3600))
            .authenticationSchemes(AuthenticationScheme.bearerToken().withPrimary(true))
            .build();

    assertThat(config.attributes().names())
        .containsExactly(
            "schemas",
            "patch",
            "bulk",
            "filter",
            "changePassword",
            "sort",
            "etag",
            "authenticationSchemes",
            "pagination");
    assertThat(config.sort()).contains(false);
    assertThat(config.pagination().orElseThrow().cursorTimeout()).hasValue(3600);
    assertThat(ServiceProviderConfig.parse(config.toJson()))
        .isEqualTo(config)
        .hasSameHashCodeAs(config);
    assertThat(config.toBuilder().sort(true).build()).isNotEqualTo(config);
    assertThat(Validator.strict(SchemaSet.forResource(config)).response(config)).isEmpty();
  }

  @Test
  void what_a_configuration_says_of_pages_is_validated() {
    ServiceProviderConfig config =
        ServiceProviderConfig.builder()
            .authenticationSchemes(AuthenticationScheme.bearerToken())
            .pagination(
                PaginationSupport.of(
                    ScimObject.parse("{\"cursor\":true,\"maxPageSize\":\"many\",\"size\":1}")))
            .build();

    assertThat(Validator.strict(SchemaSet.forResource(config)).response(config))
        .extracting(Violation::path)
        .containsExactlyInAnyOrder("pagination.index", "pagination.maxPageSize", "pagination.size");
  }

  @Test
  void unknown_attributes_are_kept_through_a_change() {
    ServiceProviderConfig config =
        ServiceProviderConfig.parse("{\"x\":{\"y\":1},\"Patch\":{\"supported\":false,\"z\":2}}");

    assertThat(config.toBuilder().etag(true).build().toJson())
        .isEqualTo(
            "{\"x\":{\"y\":1},\"Patch\":{\"supported\":false,\"z\":2},\"etag\":{\"supported\":true}}");
  }

  @Test
  void a_number_may_come_as_a_text_but_not_as_something_else() {
    assertThat(BulkSupport.of(ScimObject.parse("{\"maxOperations\":\"7\"}")).maxOperations())
        .hasValue(7);
    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(
            () -> BulkSupport.of(ScimObject.parse("{\"maxOperations\":1.5}")).maxOperations())
        .satisfies(e -> assertThat(e.path()).contains("maxOperations"));
  }

  @Test
  void resource_types_say_what_is_served_where() {
    ResourceType users = ResourceType.user();

    assertThat(users.id()).contains("User");
    assertThat(users.name()).contains("User");
    assertThat(users.endpoint()).contains("/Users");
    assertThat(users.schema()).contains(ScimUser.SCHEMA);
    assertThat(users.description()).contains("User Account");
    assertThat(users.schemaExtensions())
        .singleElement()
        .satisfies(e -> assertThat(e.schema()).contains(EnterpriseUser.SCHEMA))
        .satisfies(e -> assertThat(e.required()).contains(false));
    assertThat(ResourceType.group().schemaExtensions()).isEmpty();
    assertThat(
            Validator.strict(SchemaSet.forResource(users))
                .response(users.toBuilder().set("id", ScimValue.ofNull()).build()))
        .isEmpty();
    assertThat(ResourceType.parse(users.toJson())).isEqualTo(users).hasSameHashCodeAs(users);
    assertThat(users.toBuilder().set("x", ScimValue.of(1)).build().attributes().get("x"))
        .contains(ScimValue.of(1));
  }
}
