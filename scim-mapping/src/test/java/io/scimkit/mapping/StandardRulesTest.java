package io.scimkit.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.mapping.attribute.StandardRules;
import io.scimkit.mapping.plan.DesiredField;
import io.scimkit.mapping.plan.DesiredUser;
import io.scimkit.model.ScimUser;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StandardRulesTest {

  private static final Blueprint STANDARD =
      Blueprint.named("standard")
          .source(Source.named("any"))
          .attributes(StandardRules.internalUser())
          .profile(Profiles.single("Minimum Access - Salesforce"))
          .build();

  @Test
  void entras_full_default_mapping_fills_every_field() {
    DesiredUser user =
        map(
            """
            {
              "userName": "Tomas.Lindqvist@northwind-labs.example",
              "active": true,
              "displayName": "Tomas Lindqvist",
              "title": "Account Executive",
              "emails": [{"type": "work", "value": "tomas@northwind-labs.example", "primary": true}],
              "preferredLanguage": "sv-SE",
              "name": {"givenName": "Tomas", "familyName": "Lindqvist"},
              "addresses": [{
                "type": "work", "streetAddress": "Hamngatan 4", "locality": "Stockholm",
                "region": "Stockholm", "postalCode": "111 47", "primary": true, "country": "Sweden"
              }],
              "phoneNumbers": [
                {"type": "work", "value": "+46 8 555 0101", "primary": true},
                {"type": "mobile", "value": "+46 70 555 0102"},
                {"type": "fax", "value": "+46 8 555 0103"}
              ],
              "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {
                "employeeNumber": "E-20417", "department": "Sales Nordics",
                "costCenter": "CC-310", "organization": "Northwind Labs", "division": "EMEA",
                "manager": {"value": "005Kx0000031hWXIAY"}
              },
              "locale": "sv-SE",
              "timezone": "Europe/Stockholm",
              "externalId": "1f6c2d90-2e6b-4a55-9b21-8e2f7fb2a771"
            }
            """);

    assertThat(texts(user))
        .containsExactlyEntriesOf(
            inOrder(
                "FederationIdentifier", "1f6c2d90-2e6b-4a55-9b21-8e2f7fb2a771",
                "Username", "tomas.lindqvist@northwind-labs.example",
                "LastName", "Lindqvist",
                "FirstName", "Tomas",
                "Email", "tomas@northwind-labs.example",
                "Alias", "Tomas.Li",
                "CommunityNickname", "Tomas.Lindqvist@northwind-labs.example",
                "TimeZoneSidKey", "Europe/Berlin",
                "LocaleSidKey", "sv_SE",
                "LanguageLocaleKey", "sv",
                "EmailEncodingKey", "UTF-8",
                "Title", "Account Executive",
                "Department", "Sales Nordics",
                "Division", "EMEA",
                "CompanyName", "Northwind Labs",
                "EmployeeNumber", "E-20417",
                "Phone", "+46 8 555 0101",
                "MobilePhone", "+46 70 555 0102",
                "Fax", "+46 8 555 0103",
                "Street", "Hamngatan 4",
                "City", "Stockholm",
                "State", "Stockholm",
                "PostalCode", "111 47",
                "Country", "Sweden"));
    assertThat(user.references()).hasToString("[User id 005Kx0000031hWXIAY]");
    assertThat(user.active()).contains(true);
    assertThat(user.profile()).isEqualTo("Minimum Access - Salesforce");
  }

  @Test
  void a_resource_without_name_and_mail_still_maps() {
    DesiredUser user =
        map("{\"userName\": \"mo@acme.example\", \"externalId\": \"7c1d\", \"roles\": []}");

    assertThat(texts(user))
        .containsExactlyEntriesOf(
            inOrder(
                "FederationIdentifier", "7c1d",
                "Username", "mo@acme.example",
                "LastName", "mo@acme.example",
                "Email", "mo@acme.example",
                "Alias", "mo@acme.",
                "CommunityNickname", "mo@acme.example",
                "TimeZoneSidKey", "GMT",
                "LocaleSidKey", "en_US",
                "LanguageLocaleKey", "en_US",
                "EmailEncodingKey", "UTF-8"));
    assertThat(user.active()).isEmpty();
  }

  @Test
  void the_last_name_falls_back_to_what_names_the_person() {
    assertThat(
            texts(
                    map(
                        "{\"userName\": \"mo@acme.example\", \"externalId\": \"1\","
                            + " \"displayName\": \"Mira Okonkwo\", \"name\": {\"familyName\": \" \"}}"))
                .get("LastName"))
        .isEqualTo("Mira Okonkwo");
  }

  @Test
  void the_columns_to_read_hold_the_keys_and_every_desired_field_once() {
    DesiredUser user = map("{\"userName\": \"mo@acme.example\", \"externalId\": \"7c1d\"}");

    assertThat(user.queryFields())
        .doesNotHaveDuplicates()
        .startsWith("Username", "FederationIdentifier", "ProfileId", "UserType")
        .containsAll(user.fields().keySet());
  }

  @Test
  void every_standard_rule_has_an_owner() {
    assertThat(StandardRules.internalUser().toList())
        .allSatisfy(rule -> assertThat(rule.owner()).as(rule.field()).isPresent());
  }

  @Test
  void a_rule_can_be_replaced_and_taken_out() {
    var rules =
        StandardRules.internalUser().field("title").from("displayName").without("COUNTRY").toList();

    assertThat(rules).anyMatch(rule -> rule.toString().equals("Title from displayName"));
    assertThat(rules).noneMatch(rule -> rule.field().equals("Country"));
    assertThat(rules).hasSize(StandardRules.internalUser().toList().size() - 1);
  }

  @Test
  void fields_that_are_not_known_here_ignore_case_too() {
    var rules =
        StandardRules.internalUser()
            .field("Badge__c")
            .from("nickName")
            .field("badge__C")
            .from("displayName");

    assertThat(rules.toList()).filteredOn(r -> r.field().equalsIgnoreCase("badge__c")).hasSize(1);
    assertThat(rules.toList()).anyMatch(r -> r.toString().equals("badge__C from displayName"));
    assertThat(rules.without("BADGE__C").toList())
        .noneMatch(rule -> rule.field().equalsIgnoreCase("badge__c"));
  }

  private static DesiredUser map(String json) {
    return STANDARD.map(Subject.of(ScimUser.parse(json)), Samples.BINDING);
  }

  private static Map<String, String> texts(DesiredUser user) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Map.Entry<String, DesiredField> field : user.fields().entrySet()) {
      texts.put(field.getKey(), field.getValue().value().display());
    }
    return texts;
  }

  private static Map<String, String> inOrder(String... pairs) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
