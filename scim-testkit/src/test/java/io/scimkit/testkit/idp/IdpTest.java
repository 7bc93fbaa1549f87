package io.scimkit.testkit.idp;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.testkit.idp.Okta.Member;
import io.scimkit.testkit.idp.Person.Role;
import io.scimkit.testkit.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is built here is what the recorded requests say. */
class IdpTest {
  private static final String USER = "005Kx0000031fTVIAY";
  private static final String OTHER = "005Kx0000031gQRIAY";
  private static final String MANAGER = "005Kx0000031hWXIAY";
  private static final String GROUP = "00GKx000004mN2PMAU";
  private static final Role CPQ =
      new Role("3e0b9c1a-77d2-4c25-8b44-0c9d7e5f1a20", "CPQ_User", "CPQ User");
  private static final Role REPORTS =
      new Role("8a6d2f47-12e9-4b8f-9d33-51f0c7a2be64", "Report_Builder", "Report Builder");

  private static Person sana() {
    return Person.named("sana.idris@northwind-labs.example", "Sana", "Idris");
  }

  private static Person tomas() {
    return Person.named("tomas.lindqvist@northwind-labs.example", "Tomas", "Lindqvist")
        .middleName("A")
        .externalId("1f6c2d90-2e6b-4a55-9b21-8e2f7fb2a771")
        .displayName("Tomas Lindqvist")
        .title("Account Executive")
        .preferredLanguage("sv-SE")
        .locale("sv-SE")
        .timeZone("Europe/Stockholm")
        .userType("Employee")
        .employeeNumber("E-20417")
        .department("Sales Nordics")
        .costCenter("CC-310")
        .organization("Northwind Labs")
        .division("EMEA")
        .manager(MANAGER);
  }

  private static Arguments is(String fixture, ScimRequest built) {
    return Arguments.of(fixture, built);
  }

  static List<Arguments> same() {
    Entra entra = Entra.standard();
    Entra flag = Entra.withFeatureFlag();
    return List.of(
        is(
            "okta-create-user",
            Okta.createUser(
                sana()
                    .displayName("Sana Idris")
                    .locale("en-US")
                    .externalId("00u1q9z2kfT7bL0mX5d7"))),
        is("okta-patch-deactivate", Okta.deactivate(USER)),
        is("okta-patch-reactivate", Okta.reactivate(USER)),
        is("okta-patch-password-sync", Okta.changePassword(USER, "Sx!93-tulip-Harbor")),
        is(
            "okta-group-members-full-replace",
            Okta.replaceMembers(
                GROUP,
                new Member(USER, "sana.idris@northwind-labs.example"),
                new Member(OTHER, "ravi.menon@northwind-labs.example"))),
        is("okta-group-members-replace-empty", Okta.replaceMembers(GROUP)),
        is("okta-group-find", Okta.findGroup("SF Sales EMEA")),
        is("okta-group-delete", Okta.deleteGroup(GROUP)),
        is(
            "entra-create-user-minimal",
            entra.createUser(
                Person.named("mira.okonkwo@northwind-labs.example", "Mira", "Okonkwo")
                    .externalId("7c1d0e52-93b4-4a6e-8d11-52f0a9be6c03"))),
        is("entra-patch-disable-default", entra.disable(USER)),
        is("entra-patch-disable-flag", flag.disable(USER)),
        is("entra-patch-disable-lowercase-string", entra.disableBySwitch(USER)),
        is("entra-patch-enable-replace-string", entra.enable(USER)),
        is(
            "entra-patch-add-enterprise-department",
            entra.add(USER, Scim.ENTERPRISE + ":department", "Retail")),
        is("entra-patch-manager-plain-string", entra.setManager(USER, MANAGER)),
        is("entra-patch-manager-remove-op", entra.removeManager(USER)),
        is(
            "entra-patch-roles-stringified-single",
            entra.addRoles(USER, new Role(CPQ.id(), "StandardUser", "Standard User"))),
        is("entra-patch-roles-stringified-multi", entra.addRoles(USER, CPQ, REPORTS)),
        is("entra-patch-roles-assertive-replace", entra.replaceRoles(USER, CPQ, REPORTS)),
        is(
            "entra-patch-roles-primary-filter-string",
            entra.setSingleRole(USER, "System Administrator")),
        is("entra-group-add-members-batch", entra.addMembers(GROUP, USER, OTHER, MANAGER)),
        is("entra-group-add-member-ref-null", entra.addMembers(GROUP, USER)),
        is("entra-group-remove-absent-member", entra.removeMember(GROUP, "005000000000000AAA")),
        is("entra-group-remove-member-filter-flag", flag.removeMember(GROUP, USER)),
        is("entra-group-rename-path", entra.renameGroup(GROUP, "SF - Sales EMEA v2")),
        is(
            "entra-group-create-duplicate",
            entra.createGroup("SF - Sales EMEA", "c5a1e0aa-7a1e-4d0c-9b43-9d40b2a9d2f1")),
        is("entra-find-user-by-username", entra.findUser("mira.okonkwo@northwind-labs.example")),
        is("entra-delete-user", entra.deleteUser(USER)),
        is("onelogin-patch-suspend", OneLogin.suspend(USER)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void same(String fixture, ScimRequest built) {
    JsonObject recorded = fixture(fixture);
    assertThat(built.method()).isEqualTo(recorded.getString("method"));
    assertThat(built.path()).isEqualTo(recorded.getString("path"));
    assertThat(json(built)).isEqualTo(recorded.getOrDefault("body", JsonValue.NULL));
    assertThat(built.headers()).isEqualTo(headers(recorded));
  }

  /** Recorded requests that hold more, or other personal details, than a person here can have. */
  static List<Arguments> part() {
    return List.of(
        Arguments.of(
            "okta-put-update-user",
            Okta.updateUser(USER, sana().middleName("Rae")),
            // Okta sends back what it was given: here, a display of the address.
            Set.of("emails")),
        Arguments.of(
            "okta-create-user-with-entitlements",
            Okta.createUser(
                Person.named("noor.haddad@northwind-labs.example", "Noor", "Haddad")
                    .displayName("Noor Haddad")
                    .role(new Role("", "role-ae", "Account Executive"))),
            Set.of("entitlements")),
        Arguments.of(
            "entra-create-user-default-mapping-full",
            Entra.standard().createUser(tomas().phone("+46 8 555 0101").mobile("+46 70 555 0102")),
            Set.of("addresses", "nickName", "profileUrl", "name", "phoneNumbers")),
        Arguments.of(
            "entra-create-user-assertive-roles",
            Entra.standard()
                .createUser(
                    Person.named("opal.reyes3@northwind-labs.example", "Opal", "Reyes")
                        .externalId("opal.reyes3")
                        .role(CPQ)
                        .role(REPORTS)),
            Set.of("schemas")),
        Arguments.of(
            "onelogin-create-user-no-primary",
            OneLogin.createUser(
                Person.named("jonas.vidal2@northwind-labs.example", "Jonas", "Vidal")),
            Set.of("emails")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void part(String fixture, ScimRequest built, Set<String> otherwise) {
    JsonObject recorded = fixture(fixture);
    assertThat(built.method()).isEqualTo(recorded.getString("method"));
    assertThat(built.path()).isEqualTo(recorded.getString("path"));
    Map<String, JsonValue> body = new TreeMap<>(json(built).asJsonObject());
    recorded
        .getJsonObject("body")
        .forEach(
            (name, value) -> {
              if (!otherwise.contains(name)) {
                assertThat(body).as(name).containsEntry(name, value);
              }
            });
  }

  @Test
  void okta_says_the_group_s_name_with_every_change_of_members() {
    assertThat(Okta.addMembers(GROUP, "SF Sales", new Member(USER, "sana")).body())
        .contains(
            "{\"op\":\"replace\",\"value\":{\"id\":\""
                + GROUP
                + "\",\"displayName\":\"SF Sales\"}}",
            "{\"op\":\"add\",\"path\":\"members\",\"value\":[{\"value\":\""
                + USER
                + "\",\"display\":\"sana\"}]}");
    assertThat(Okta.removeMember(GROUP, "SF Sales", USER).body())
        .contains("\"path\":\"members[value eq \\\"" + USER + "\\\"]\"");
    assertThat(Okta.createGroup("SF Sales").body()).contains("\"members\":[]");
    assertThat(Okta.findUser("a@b.example").path())
        .isEqualTo("/Users?filter=userName%20eq%20%22a%40b.example%22&startIndex=1&count=100");
  }

  @Test
  void entra_looks_for_a_group_without_its_members() {
    assertThat(Entra.standard().findGroup("SF Sales").path())
        .isEqualTo("/Groups?excludedAttributes=members&filter=displayName+eq+%22SF+Sales%22");
    assertThat(Entra.withFeatureFlag().replace(USER, "title", "Boss").body())
        .contains("{\"op\":\"replace\",\"path\":\"title\",\"value\":\"Boss\"}");
    assertThat(Entra.standard().replace(USER, "title", "Boss").toString())
        .startsWith("PATCH /Users/" + USER)
        .contains("\"op\":\"Replace\"");
  }

  @Test
  void what_is_not_said_of_a_person_is_not_sent() {
    assertThat(json(Okta.createUser(sana())).asJsonObject())
        .doesNotContainKeys("title", "locale", "externalId", "roles", Scim.ENTERPRISE);
    assertThat(json(Entra.standard().createUser(sana())).asJsonObject())
        .doesNotContainKeys("title", "phoneNumbers", Scim.ENTERPRISE);
    assertThat(sana().email("other@acme.example")).hasToString("sana.idris@northwind-labs.example");
  }

  private static JsonValue json(ScimRequest request) {
    return request.body().isEmpty() ? JsonValue.NULL : Json.parse(request.body());
  }

  private static Map<String, String> headers(JsonObject recorded) {
    JsonObject headers =
        recorded.containsKey("headers")
            ? recorded.getJsonObject("headers")
            : JsonValue.EMPTY_JSON_OBJECT;
    Map<String, String> texts = new TreeMap<>();
    headers.keySet().forEach(name -> texts.put(name, headers.getString(name)));
    texts.remove("Authorization");
    return texts;
  }

  private static JsonObject fixture(String name) {
    try (InputStream in = IdpTest.class.getResourceAsStream(name + ".json")) {
      assertThat(in).as(name).isNotNull();
      return Json.parse(in.readAllBytes()).asJsonObject().getJsonObject("request");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
