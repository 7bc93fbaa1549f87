package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.scimkit.testkit.Wire.Reply;
import io.scimkit.testkit.behavior.AutoAssignUnsaid;
import io.scimkit.testkit.behavior.RecordOfInactiveOwner;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who owns records, who may give them away, and which rules take them back. */
class OwnershipTest extends DoorContract {
  private GivenUser ann;
  private GivenUser bob;

  @BeforeEach
  void people() {
    ann = fake.givenUser("ann@acme.example");
    bob = fake.givenUser("bob@acme.example");
  }

  private String owned(String object, GivenUser owner) {
    owner.owns(object, 1);
    return idOf("SELECT Id FROM " + object + " WHERE OwnerId = '" + owner.id() + "'");
  }

  private Reply give(String object, String row, String owner) {
    return wire.patch("/sobjects/" + object + "/" + row, "{'OwnerId':'" + owner + "'}");
  }

  private String owner(String object, String row) {
    return wire.get("/sobjects/" + object + "/" + row).object().getString("OwnerId");
  }

  @ParameterizedTest
  @CsvSource({
    "Case,    TransferAnyCase,   204",
    "Lead,    TransferAnyLead,   204",
    "Account, TransferAnyEntity, 204",
    "Case,    TransferAnyEntity, 204",
    "Account, TransferAnyCase,   400",
    "Lead,    TransferAnyCase,   400",
    "Case,    ApiEnabled,        400",
    "Task,    ModifyAllData,     204",
  })
  void who_gives_away_what_is_not_his_needs_the_permission(
      String object, String permission, int status) {
    String row = owned(object, ann);
    fake.given().profile("Mover", "Salesforce", "ApiEnabled", permission);
    wire.as(fake.givenUser("mover@acme.example").profile("Mover"));
    Reply reply = give(object, row, bob.id());
    assertThat(reply.status()).isEqualTo(status);
    if (status == 400) {
      assertThat(reply.code()).isEqualTo("INSUFFICIENT_ACCESS_OR_READONLY");
    }
    assertThat(wire.as(admin).get("/sobjects/" + object + "/" + row).text())
        .contains(status == 204 ? bob.id() : ann.id());
  }

  @Test
  void everybody_gives_away_his_own() {
    String row = owned("Case", ann);
    wire.as(ann);
    assertThat(give("Case", row, bob.id()).status()).isEqualTo(204);
    assertThat(give("Case", row, ann.id()).status()).isEqualTo(400);
  }

  @Test
  void an_inactive_user_a_chatter_user_and_a_queue_of_others_own_nothing() {
    String row = owned("Case", ann);
    fake.given().existing(bob.id()).inactive();
    Reply inactive = give("Case", row, bob.id());
    assertThat(inactive.code()).isEqualTo("INACTIVE_OWNER_OR_USER");
    assertThat(inactive.message())
        .isEqualTo("operation performed with inactive user [" + bob.id() + "] as owner of case");
    GivenUser chatter = fake.givenUser("chat@acme.example").profile("Chatter Free User");
    Reply unreadable = give("Case", row, chatter.id());
    assertThat(unreadable.code()).isEqualTo("TRANSFER_REQUIRES_READ");
    assertThat(unreadable.message()).isEqualTo("The new owner must have read permission");
    String leads = fake.given().queue("Leads", "Lead");
    assertThat(give("Case", row, leads).code()).isEqualTo("INVALID_OWNER");
    assertThat(give("Case", row, fake.given().publicGroup("Everybody")).code())
        .isEqualTo("INVALID_OWNER");
    assertThat(give("Lead", owned("Lead", ann), leads).status()).isEqualTo(204);
    assertThat(owner("Case", row)).isEqualTo(ann.id());
  }

  @Test
  void a_converted_lead_stays_as_it_is() {
    String row =
        fake.given()
            .row(
                "Lead",
                Map.of("LastName", "x", "Company", "y", "IsConverted", true, "OwnerId", ann.id()));
    assertThat(give("Lead", row, bob.id()).code()).isEqualTo("CANNOT_UPDATE_CONVERTED_LEAD");
  }

  @ParameterizedTest
  @CsvSource({
    "REFUSED, false, 400",
    "REFUSED, true,  204",
    "ALLOWED, false, 204",
  })
  void a_record_of_an_inactive_owner_is_changed_by_choice(
      RecordOfInactiveOwner choice, boolean permitted, int status) {
    use(FakeSalesforce.builder().behavior(choice).build());
    people();
    String row = owned("Case", ann);
    fake.given()
        .profile(
            "Agent",
            "Salesforce",
            "ApiEnabled",
            permitted ? "UpdateWithInactiveOwner" : "ViewSetup");
    fake.given().existing(ann.id()).inactive();
    wire.as(fake.givenUser("agent@acme.example").profile("Agent"));
    Reply reply = wire.patch("/sobjects/Case/" + row, "{'Subject':'x'}");
    assertThat(reply.status()).isEqualTo(status);
    if (status == 400) {
      assertThat(reply.code()).isEqualTo("INACTIVE_OWNER_OR_USER");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Account", "Case", "Lead"})
  void an_active_rule_takes_back_what_is_given_away_unless_told_not_to(String object) {
    String row = owned(object, ann);
    String rule = fake.given().assignmentRule(object, admin.id());
    String path = Wire.D + "/sobjects/" + object + "/" + row;
    String body = "{\"OwnerId\":\"" + bob.id() + "\"}";
    String json = "application/json";
    assertThat(give(object, row, bob.id()).status()).isEqualTo(204);
    assertThat(owner(object, row)).isEqualTo(admin.id());
    wire.send("PATCH", path, json, body, Map.of("Sforce-Auto-Assign", "FALSE"));
    assertThat(owner(object, row)).isEqualTo(bob.id());
    wire.send("PATCH", path, json, body, Map.of("sforce-auto-assign", "true"));
    assertThat(owner(object, row)).isEqualTo(admin.id());
    wire.send("PATCH", path, json, body, Map.of("Sforce-Auto-Assign", "false"));
    wire.send("PATCH", path, json, body, Map.of("Sforce-Auto-Assign", rule.substring(0, 15)));
    assertThat(owner(object, row)).isEqualTo(admin.id());
    Reply wrong =
        wire.send("PATCH", path, json, body, Map.of("Sforce-Auto-Assign", "01Q000000000009AAA"));
    assertThat(wrong.code()).isEqualTo("INVALID_CROSS_REFERENCE_KEY");
  }

  @ParameterizedTest
  @EnumSource
  void a_rule_runs_on_creates_and_when_nothing_is_said_by_choice(AutoAssignUnsaid choice) {
    use(FakeSalesforce.builder().behavior(choice).build());
    String queue = fake.given().queue("Support", "Case");
    fake.given().assignmentRule("Case", queue);
    String row = wire.post("/sobjects/Case", "{}").id();
    boolean runs = choice == AutoAssignUnsaid.RULES_RUN;
    assertThat(owner("Case", row)).isEqualTo(runs ? queue : admin.id());
  }

  @Test
  void a_rule_hears_the_headers_of_a_subrequest_and_rows_of_collections_are_routed_too() {
    String first = owned("Case", ann);
    String second = owned("Case", bob);
    fake.given().assignmentRule("Case", admin.id());
    String sub =
        "{'method':'PATCH','url':'"
            + Wire.D
            + "/sobjects/Case/%s','referenceId':'%s',%s'body':{'OwnerId':'"
            + bob.id()
            + "'}}";
    wire.post(
        "/composite",
        "{'compositeRequest':["
            + String.format(sub, first, "a", "'httpHeaders':{'Sforce-Auto-Assign':'FALSE'},")
            + ","
            + String.format(sub, second, "b", "")
            + "]}");
    assertThat(owner("Case", first)).isEqualTo(bob.id());
    assertThat(owner("Case", second)).isEqualTo(admin.id());
    String record = "{'attributes':{'type':'Case'},'id':'" + first + "','Subject':'x'}";
    wire.send(
        "PATCH",
        Wire.D + "/composite/sobjects",
        "application/json",
        ("{'records':[" + record + "]}").replace('\'', '"'),
        Map.of());
    assertThat(owner("Case", first)).isEqualTo(admin.id());
  }

  @Test
  void bulk_runs_no_rule_and_names_none() {
    String row = owned("Case", ann);
    fake.given().assignmentRule("Case", admin.id());
    String job = "{'object':'Case','operation':'update'%s}";
    String id = wire.post("/jobs/ingest", String.format(job, "")).id();
    wire.send(
        "PUT",
        Wire.D + "/jobs/ingest/" + id + "/batches",
        "text/csv",
        "Id,OwnerId\n" + row + "," + bob.id() + "\n",
        Map.of());
    wire.patch("/jobs/ingest/" + id, "{'state':'UploadComplete'}");
    assertThat(owner("Case", row)).isEqualTo(bob.id());
    assertThat(wire.post("/jobs/ingest", String.format(job, ",'assignmentRuleId':'01Q'")).status())
        .isEqualTo(501);
  }

  @Test
  void only_three_objects_have_rules() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fake.given().assignmentRule("Task", admin.id()))
        .withMessageContaining("Task");
  }
}
