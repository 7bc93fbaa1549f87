package io.scimkit.salesforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.scimkit.mapping.Blueprint;
import io.scimkit.mapping.Profiles;
import io.scimkit.mapping.Source;
import io.scimkit.mapping.Subject;
import io.scimkit.mapping.attribute.StandardRules;
import io.scimkit.mapping.plan.Change;
import io.scimkit.mapping.plan.Plan;
import io.scimkit.mapping.plan.PlanKind;
import io.scimkit.mapping.plan.PlanRefusedException;
import io.scimkit.mapping.runbook.Runbook;
import io.scimkit.salesforce.Doors.Door;
import io.scimkit.salesforce.runbook.UserRef;
import io.scimkit.testkit.FakeSalesforce;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What an apply and a plan may conclude from what the org shows. */
class ApplyProofTest {
  private static final Subject ANN = Employees.ann("Clerk").inGroups("g-sales", "g-cpq");

  static List<BentReplies> unreadable() {
    return List.of(
        new BentReplies()
            .part(
                "userNow",
                "grant2",
                p ->
                    BentReplies.with(
                        p,
                        "body",
                        BentReplies.with(
                            p.getJsonObject("body"), "LastModifiedDate", JsonValue.NULL))),
        new BentReplies().body("userNow", "grant2", Json.createValue("text")),
        new BentReplies()
            .body("user", "grant2", Json.createObjectBuilder().add("id", "no id").build()),
        new BentReplies().body("sets", "grant2", oneRow("{\"Id\":\"@{user.id}\"}")),
        new BentReplies()
            .part(
                "sets",
                "grant2",
                p ->
                    BentReplies.with(
                        p,
                        "body",
                        BentReplies.with(
                            p.getJsonObject("body"),
                            "nextRecordsUrl",
                            Json.createValue("https://evil.example/more")))));
  }

  private static JsonObject oneRow(String row) {
    return BentReplies.with(
        BentReplies.noRows(),
        "records",
        Json.createArrayBuilder()
            .add(
                Json.createObjectBuilder()
                    .add("PermissionSetId", "0PS000000000001AAA")
                    .add("Id", row))
            .build());
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void what_cannot_be_read_after_the_write_is_read_again_and_not_thrown(BentReplies bent) {
    FakeSalesforce fake = FakeSalesforce.enterprise();
    try (Doors doors = Doors.bent(fake, Door.IN_PROCESS, Doors.INTEGRATION, bent)) {
      Provisioner provisioner = Provisioner.of(Employees.blueprint(), doors.org);

      Receipts receipts = provisioner.apply(provisioner.plan(ANN));

      assertThat(receipts.receipts())
          .as(receipts.describe())
          .extracting(Receipt::outcome)
          .containsOnly(Outcome.APPLIED);
      assertThat(receipts.userId()).contains(fake.user("ann@acme.example").id());
      assertThat(fake.journal().writes()).containsOnlyOnce("User.create");
    }
  }

  @Test
  void what_the_org_accepted_and_does_not_show_is_pending_and_not_applied() {
    BentReplies unconfirmed =
        new BentReplies()
            .part(
                "userNow",
                "grant2",
                p ->
                    BentReplies.with(
                        p,
                        "body",
                        BentReplies.with(
                            p.getJsonObject("body"),
                            "Email",
                            Json.createValue("old@acme.example"))));
    try (Doors doors =
        Doors.bent(FakeSalesforce.enterprise(), Door.IN_PROCESS, Doors.INTEGRATION, unconfirmed)) {
      Provisioner provisioner = Provisioner.of(Employees.blueprint(), doors.org);

      Receipts receipts = provisioner.apply(provisioner.plan(ANN));

      assertThat(receipts.with(Outcome.PENDING))
          .singleElement()
          .satisfies(r -> assertThat(r.reason()).contains("Email shows old@acme.example"));
      assertThat(receipts.with(Outcome.APPLIED)).hasSize(receipts.receipts().size() - 1);
    }
  }

  @ParameterizedTest
  @EnumSource(Door.class)
  void a_leaver_whom_the_account_may_not_see_is_not_taken_for_gone(Door door) {
    FakeSalesforce fake = FakeSalesforce.enterprise();
    fake.given().profile("Weak", "Salesforce", "ApiEnabled", "ViewSetup");
    fake.givenUser("weak@acme.example").profile("Weak");
    Subject leaver = Employees.ann("Clerk", "\"active\":false").inNoGroups();
    try (Doors seeing = Doors.of(fake, door)) {
      Provisioner provisioner = Provisioner.of(Employees.blueprint(), seeing.org);
      assertThat(provisioner.plan(leaver).kind()).isEqualTo(PlanKind.NO_CHANGE);
    }
    FakeSalesforce again = FakeSalesforce.enterprise();
    again.given().profile("Weak", "Salesforce", "ApiEnabled", "ViewSetup");
    again.givenUser("weak@acme.example").profile("Weak");
    try (Doors weak = Doors.as(again, door, "weak@acme.example")) {
      Provisioner provisioner = Provisioner.of(Employees.blueprint(), weak.org);
      SalesforceException unseen =
          catchThrowableOfType(SalesforceException.class, () -> provisioner.plan(leaver));
      assertThat(unseen.kind()).isEqualTo(ErrorKind.FORBIDDEN);
      assertThat(unseen).hasMessageContaining("e-4711").hasMessageContaining("Manage Users");
    }
  }

  @ParameterizedTest
  @EnumSource(Door.class)
  void a_leaver_is_planned_though_no_name_and_no_grant_can_be_read(Door door) {
    FakeSalesforce fake = FakeSalesforce.enterprise();
    fake.given().profile("Leavers", "Salesforce", "ApiEnabled", "ManageUsers");
    fake.givenUser("leavers@acme.example").profile("Leavers");
    fake.givenUser("ann@acme.example").federationId("e-4711");
    BentReplies refused = new BentReplies();
    for (String part : List.of("profiles", "sets", "setGroups", "licenses", "groups")) {
      refused.failing(part, part, 400, "INVALID_TYPE");
    }
    try (Doors doors = Doors.bent(fake, door, "leavers@acme.example", refused)) {
      Provisioner provisioner = Provisioner.of(Employees.blueprint(), doors.org);

      Plan plan = provisioner.plan(Employees.ann("Clerk", "\"active\":false").inGroups("g-cpq"));

      assertThat(plan.kind()).isEqualTo(PlanKind.LEAVER);
      assertThat(doors.steps()).containsExactly("plan");
    }
  }

  @Test
  void a_leaver_is_planned_though_a_field_of_the_blueprint_is_gone_from_the_org() {
    Blueprint more =
        Blueprint.named("more")
            .source(Source.okta("acme"))
            .attributes(StandardRules.internalUser().field("Gone__c").from("title"))
            .profile(Profiles.single("Gone Profile"))
            .build();
    try (Doors doors = Doors.open(Door.IN_PROCESS)) {
      doors.fake.givenUser("ann@acme.example").federationId("e-4711");
      Provisioner provisioner = Provisioner.of(more, doors.org);

      assertThatThrownBy(() -> provisioner.plan(Employees.ann("Clerk").inNoGroups()))
          .isInstanceOf(SalesforceException.class)
          .hasMessageContaining("Gone__c");
      assertThat(provisioner.plan(Employees.ann("Clerk", "\"active\":false")).kind())
          .isEqualTo(PlanKind.LEAVER);
    }
  }

  @Test
  void a_key_that_would_be_read_as_a_reference_is_refused_by_its_field_before_any_call() {
    String reference = "@{user.records[0].Id}";
    String manager =
        "\"active\":true,\"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User\":"
            + "{\"manager\":{\"value\":\"%s\"}}".formatted(reference);
    try (Doors doors = Doors.open(Door.IN_PROCESS)) {
      Provisioner provisioner = Provisioner.of(Employees.blueprint(), doors.org);
      doors.org.catalog();
      doors.calls.clear();
      for (Subject subject :
          List.of(
              Employees.subject("ann@acme.example", reference, "Clerk", "\"active\":true"),
              Employees.subject("ann@acme.example", "e-4711", "Clerk", manager))) {
        assertThatThrownBy(() -> provisioner.plan(subject))
            .isInstanceOf(PlanRefusedException.class)
            .hasMessageContaining("FederationIdentifier")
            .hasMessageContaining(reference);
      }
      Runbook leaver = Runbook.freezeFirst("leaver").deactivate().build();
      assertThatThrownBy(() -> doors.org.runbooks().plan(leaver, UserRef.federationId(reference)))
          .isInstanceOf(PlanRefusedException.class);
      assertThat(doors.calls).isEmpty();
    }
  }

  @Test
  void a_plan_with_a_reference_in_place_of_an_id_writes_nothing() {
    try (Doors doors = Doors.open(Door.IN_PROCESS)) {
      Provisioner provisioner = Provisioner.of(Employees.blueprint(), doors.org);
      Plan plan = provisioner.plan(ANN);
      Change.Grant grant =
          (Change.Grant)
              plan.changes().stream().filter(Change.Grant.class::isInstance).findFirst().get();
      Plan forged =
          new Plan(
              plan.blueprint(),
              plan.orgId(),
              plan.federationId(),
              plan.username(),
              plan.kind(),
              plan.situation(),
              plan.userId(),
              plan.userLastModified(),
              List.of(
                  plan.changes().get(0),
                  new Change.Grant(
                      grant.entitlement(), "@{user.id}", grant.rule(), grant.because())),
              List.of());
      assertThatThrownBy(() -> provisioner.apply(forged)).hasMessageContaining("@{user.id}");
      assertThat(doors.fake.journal().writes()).isEmpty();
    }
  }

  @Test
  void a_name_that_the_org_got_after_the_catalog_was_read_is_known_after_a_refresh() {
    try (Doors doors = Doors.open(Door.IN_PROCESS)) {
      Provisioner provisioner = Provisioner.of(Employees.withBirthrights("New_Set"), doors.org);
      Subject ann = Employees.ann("Clerk").inNoGroups();
      assertThatThrownBy(() -> provisioner.plan(ann)).isInstanceOf(PlanRefusedException.class);
      doors.fake.given().permissionSet("New_Set");
      assertThatThrownBy(() -> provisioner.plan(ann)).isInstanceOf(PlanRefusedException.class);

      doors.org.refreshCatalog();

      assertThat(provisioner.apply(provisioner.plan(ann)).complete()).isTrue();
    }
  }
}
