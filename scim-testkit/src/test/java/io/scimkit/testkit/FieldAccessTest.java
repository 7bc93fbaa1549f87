package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.testkit.Wire.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may not see a field or an object is told that it does not exist. */
class FieldAccessTest extends DoorContract {
  private GivenUser reader;
  private GivenUser weak;
  private String owned;

  @Override
  FakeSalesforce newOrg() {
    return FakeSalesforce.builder()
        .customFields(
            "Account",
            """
            { "Rank__c": { "is": "string(20) write externalid", "visible": ["Sales_Access"],
                           "editable": ["System Administrator"] },
              "Open__c": "string(20) write" }
            """)
        .customObject(
            """
            { "name": "Secret__c", "visible": ["Sales_Access"], "editable": ["Forecast_View"],
              "fields": { "Account__c": "reference(Account) children Secrets__r write" } }
            """)
        .build();
  }

  @BeforeEach
  void seed() {
    reader = fake.givenUser("reader@acme.example").permissionSets("Sales_Access");
    fake.given().profile("Weak", "Salesforce", "ApiEnabled");
    weak =
        fake.givenUser("weak@acme.example").profile("Weak").owns("Account", 1).owns("Secret__c", 1);
    owned = fake.user(weak).owned("Account").get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "admin , 200, ''",
    "reader, 200, ''",
    "weak  , 400, INVALID_FIELD",
  })
  void a_field_is_read_by_those_who_may_see_it(String who, int status, String code) {
    wire.as(named(who));
    for (Reply reply :
        new Reply[] {
          wire.query("SELECT Rank__c FROM Account"),
          wire.query("SELECT Id FROM Account WHERE Rank__c = null"),
          wire.query("SELECT Id FROM Account ORDER BY Rank__c"),
          wire.get("/sobjects/Account/" + owned + "?fields=Rank__c")
        }) {
      assertThat(reply.status()).isEqualTo(status);
      if (status == 400) {
        assertThat(reply.code()).isEqualTo(code);
        assertThat(reply.message()).contains("No such column 'Rank__c'");
      }
    }
    boolean sees = status == 200;
    assertThat(wire.get("/sobjects/Account/describe").text().contains("\"Rank__c\""))
        .isEqualTo(sees);
    assertThat(wire.get("/sobjects/Account/" + owned).object().containsKey("Rank__c"))
        .isEqualTo(sees);
    assertThat(wire.get("/sobjects/Account/Rank__c/x").message())
        .isEqualTo(
            sees
                ? "The requested resource does not exist"
                : "Provided external ID field does not exist or is not accessible: Rank__c");
  }

  private GivenUser named(String who) {
    return who.equals("admin") ? admin : who.equals("reader") ? reader : weak;
  }

  @ParameterizedTest
  @CsvSource({
    "admin , ''",
    "reader, INVALID_FIELD_FOR_INSERT_UPDATE",
    "weak  , INVALID_FIELD",
  })
  void a_field_is_written_by_those_who_may_change_it(String who, String code) {
    wire.as(named(who));
    Reply patch = wire.patch("/sobjects/Account/" + owned, "{'Rank__c':'A'}");
    Reply rows =
        wire.post(
            "/composite/sobjects",
            "{'records':[{'attributes':{'type':'Account'},'Name':'N','Rank__c':'A'}]}");
    if (code.isEmpty()) {
      assertThat(patch.status()).isEqualTo(204);
      assertThat(rows.array().getJsonObject(0).getBoolean("success")).isTrue();
    } else {
      assertThat(patch.code()).isEqualTo(code);
      assertThat(rows.text()).contains("\"statusCode\":\"" + code + "\"");
    }
    assertThat(wire.patch("/sobjects/Account/" + owned, "{'Open__c':'A'}").status()).isEqualTo(204);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT COUNT(Rank__c) FROM Account",
        "SELECT Rank__c, COUNT(Id) FROM Account GROUP BY Rank__c",
        "SELECT Account.Rank__c FROM Contact",
        "SELECT Id, (SELECT Account.Rank__c FROM Contacts) FROM Account",
        "SELECT Id FROM Contact WHERE AccountId IN (SELECT Id FROM Account WHERE Rank__c = 'A')",
        "SELECT Id FROM Account WHERE Id IN (SELECT Account__c FROM Secret__c)",
        "SELECT Id FROM Account WHERE Id NOT IN (SELECT Account__c FROM Secret__c)",
      })
  void no_way_round_leads_to_what_may_not_be_seen(String soql) {
    wire.as(reader);
    assertThat(wire.query(soql).status()).isEqualTo(200);
    wire.as(weak);
    assertThat(wire.query(soql).status()).isEqualTo(400);
    assertThat(
            wire.post("/jobs/query", "{'operation':'query','query':'SELECT Rank__c FROM Account'}")
                .status())
        .isEqualTo(400);
  }

  @Test
  void what_is_selected_as_a_whole_leaves_out_what_may_not_be_seen() {
    fake.given().row("Account", java.util.Map.of("Name", "N", "Rank__c", "top secret"));
    String all = "SELECT FIELDS(ALL) FROM Account LIMIT 200";
    wire.as(reader);
    assertThat(wire.query(all).text()).contains("top secret");
    wire.as(weak);
    assertThat(wire.query(all).text()).contains("\"Open__c\"").doesNotContain("Rank__c");
    assertThat(wire.get("/composite/sobjects/Account?ids=" + owned + "&fields=Rank__c").status())
        .isEqualTo(400);
  }

  @Test
  void an_object_that_may_not_be_seen_does_not_exist() {
    String row = fake.user(weak).owned("Secret__c").get(0);
    wire.as(weak);
    assertThat(wire.query("SELECT Id FROM Secret__c").code()).isEqualTo("INVALID_TYPE");
    assertThat(wire.query("SELECT Id, (SELECT Id FROM Secrets__r) FROM Account").status())
        .isEqualTo(400);
    assertThat(wire.get("/sobjects/Secret__c/" + row).status()).isEqualTo(404);
    assertThat(wire.get("/sobjects/Secret__c/describe").code()).isEqualTo("NOT_FOUND");
    assertThat(wire.get("/sobjects").text()).doesNotContain("Secret__c");
    assertThat(wire.get("/sobjects/Account/describe").text()).doesNotContain("Secret__c");
    assertThat(
            wire.post("/composite/sobjects", "{'records':[{'attributes':{'type':'Secret__c'}}]}")
                .text())
        .contains("INVALID_TYPE");
    assertThat(wire.post("/jobs/ingest", "{'object':'Secret__c','operation':'insert'}").status())
        .isEqualTo(400);
  }

  @Test
  void a_search_finds_only_what_may_be_seen() {
    String text = "/search?q=" + Wire.encode("FIND {Secret}");
    wire.as(reader);
    assertThat(wire.get(text).text()).contains("\"Secret__c\"");
    wire.as(weak);
    assertThat(wire.get(text).status()).isEqualTo(200);
    assertThat(wire.get(text).text()).doesNotContain("Secret__c");
    assertThat(wire.get("/search?q=" + Wire.encode("FIND {Secret} RETURNING Secret__c")).status())
        .isEqualTo(400);
  }

  @Test
  void an_object_may_be_seen_by_one_and_changed_by_another() {
    String row = fake.user(weak).owned("Secret__c").get(0);
    wire.as(reader);
    assertThat(countOf("SELECT Id FROM Secret__c")).isEqualTo(1);
    assertThat(wire.patch("/sobjects/Secret__c/" + row, "{'Name':'x'}").status()).isEqualTo(405);
    assertThat(wire.post("/sobjects/Secret__c", "{}").status()).isEqualTo(405);
    assertThat(wire.get("/sobjects/Secret__c/describe").object().getBoolean("createable"))
        .isFalse();
    wire.as(fake.givenUser("writer@acme.example").permissionSets("Forecast_View"));
    assertThat(wire.patch("/sobjects/Secret__c/" + row, "{'Name':'x'}").status()).isEqualTo(204);
    wire.as(admin);
    assertThat(wire.patch("/sobjects/Secret__c/" + row, "{'Name':'y'}").status()).isEqualTo(204);
  }

  @ParameterizedTest
  @CsvSource({
    "PermissionSetAssignment   , ViewSetup",
    "PermissionSetAssignment   , AssignPermissionSets",
    "PermissionSetAssignment   , ManageUsers",
    "PermissionSetLicenseAssign, AssignPermissionSets",
    "PermissionSet             , ManageSessionPermissionSets",
    "PermissionSetGroup        , AssignPermissionSets",
    "PermissionSetGroupComponent, ViewSetup",
    "UserRole                  , ViewRoles",
    "SetupAuditTrail           , ViewSetup",
    "AsyncApexJob              , ViewSetup",
  })
  void an_object_of_setup_needs_a_permission(String object, String permission) {
    wire.as(weak);
    Reply without = wire.query("SELECT Id FROM " + object);
    assertThat(without.code()).isEqualTo("INVALID_TYPE");
    assertThat(without.message()).contains("sObject type '" + object + "' is not supported.");
    fake.given().permissionSet("More").granting(permission);
    wire.as(weak.permissionSets("More"));
    assertThat(wire.query("SELECT Id FROM " + object).status()).isEqualTo(200);
  }

  @Test
  void a_weak_account_sees_nothing_of_others_and_changes_nothing() {
    reader.tokens(2).sessions(2).accountLink("Google", "g-1");
    wire.as(weak);
    for (String object : new String[] {"OauthToken", "ThirdPartyAccountLink", "UserLogin"}) {
      assertThat(wire.query("SELECT Id FROM " + object).object().getInt("totalSize"))
          .as(object)
          .isZero();
    }
    assertThat(countOf("SELECT Id FROM AuthSession")).isEqualTo(1);
    for (String[] write :
        new String[][] {
          {"PermissionSetAssignment", "{'AssigneeId':'" + weak.id() + "'}"},
          {"GroupMember", "{'UserOrGroupId':'" + weak.id() + "'}"},
          {"User", user()},
        }) {
      assertThat(wire.post("/sobjects/" + write[0], write[1]).status())
          .as(write[0])
          .isGreaterThanOrEqualTo(400);
    }
    assertThat(wire.patch("/sobjects/User/" + reader.id(), "{'IsActive':false}").code())
        .isEqualTo("INSUFFICIENT_ACCESS_OR_READONLY");
    assertThat(fake.user(reader).isActive()).isTrue();
  }
}
