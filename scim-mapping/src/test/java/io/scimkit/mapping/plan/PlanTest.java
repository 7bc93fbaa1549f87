package io.scimkit.mapping.plan;

import static io.scimkit.mapping.Samples.AUDIT;
import static io.scimkit.mapping.Samples.SALES;
import static io.scimkit.mapping.Samples.ann;
import static io.scimkit.mapping.Samples.annRow;
import static io.scimkit.mapping.Samples.employees;
import static io.scimkit.mapping.Samples.org;
import static io.scimkit.mapping.Samples.plan;
import static io.scimkit.mapping.entitlement.Entitlement.permissionSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scimkit.mapping.Samples;
import io.scimkit.mapping.org.FieldValue;
import io.scimkit.mapping.org.UserReference;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanTest {

  @Test
  void a_joiners_plan_reads_from_top_to_bottom() {
    Plan plan =
        plan(
            employees(),
            ann(
                    "\"active\": true",
                    "\"password\": \"topsecret\"",
                    "\"" + Samples.ENTERPRISE + "\": {\"manager\": {\"value\": \"e-1\"}}")
                .inGroups("00g1q9z7"),
            org());

    assertThat(plan.describe())
        .isEqualTo(
            """
            Plan for ann@acme.example: create
              user new, FederationIdentifier e-4711
              blueprint acme-employees, org 00DA00000000001MAA, plan %s

              field                 was            will                                           rule
              FederationIdentifier  (empty)    ->  e-4711                                         externalId
              Username              (empty)    ->  ann@acme.example                               userName via orgSuffix()
              LastName              (empty)    ->  Andersson                                      name.familyName via truncate(80)
              FirstName             (empty)    ->  Ann                                            name.givenName via truncate(40)
              Email                 (empty)    ->  ann@acme.example                               userName
              Alias                 (empty)    ->  ann@acme                                       userName via mid(1, 8)
              CommunityNickname     (empty)    ->  ann@acme.example                               userName via mid(1, 40)
              TimeZoneSidKey        (empty)    ->  GMT                                            default, no timezone
              LocaleSidKey          (empty)    ->  en_US                                          default, no locale or preferredLanguage
              LanguageLocaleKey     (empty)    ->  en_US                                          default, no preferredLanguage or locale
              EmailEncodingKey      (empty)    ->  UTF-8                                          constant
              Title                 (empty)    ->  Account Executive                              title via truncate(80)
              ProfileId             (empty)    ->  00eA00000000002AAA                             single profile Minimum Access - Salesforce
              IsActive              (empty)    ->  true                                           active
              ManagerId             unchanged  ->  pending: no user has FederationIdentifier e-1  enterprise:manager.value

                 entitlement             name                           rule
              +  permission set license  SalesforceCPQ_CPQStandardPerm  group sf-cpq (00g1q9z7), needed by permission set CPQ_User
              +  permission set          Company_Baseline               birthright
              +  permission set          CPQ_User                       group sf-cpq (00g1q9z7)
            """
                .formatted(plan.hash().substring(0, 12)));
  }

  @Test
  void a_movers_plan_shows_was_and_will() {
    Plan plan =
        plan(
            employees(),
            ann("\"title\": \"Head of\\nSales\"").inNoGroups(),
            org(annRow(SALES, AUDIT)));

    assertThat(plan.describe())
        .isEqualTo(
            """
            Plan for ann@acme.example: update
              user 005A00000000001AAA matched, FederationIdentifier e-4711
              blueprint acme-employees, org 00DA00000000001MAA, plan %s

              field  was                    will            rule
              Title  Account Executive  ->  Head of\\nSales  title via truncate(80)

                 entitlement           name              rule
              +  permission set        Company_Baseline  birthright
              -  permission set group  Sales_Baseline    managed, and no rule grants it

              note  permission set Audit_Read is unmanaged: no rule names it, it stays.
            """
                .formatted(plan.hash().substring(0, 12)));
  }

  @Test
  void nobodys_text_leaves_its_line_or_moves_the_columns() {
    Plan plan =
        new Plan(
            "b\nlue",
            "00DA00000000001MAA",
            "e-1\nPlan for eve: no change",
            "a\u001b[2J@b.example",
            PlanKind.UPDATE,
            Situation.MATCHED,
            Optional.empty(),
            Optional.empty(),
            List.of(
                new Change.UpdateUser(
                    Samples.ANN_ID,
                    List.of(
                        change("LastName", "\u5c71\u7530", "Yamada"),
                        change("FirstName", "Zoe\u0308", "Zoe"),
                        change("Title", "\u202Ekrelc\t", "\uD83D\uDE00 clerk")))),
            List.of("one\ntwo"));

    assertThat(plan.describe())
        .isEqualTo(
            """
            Plan for a\\u001b[2J@b.example: update
              user matched, FederationIdentifier e-1\\nPlan for eve: no change
              blueprint b\\nlue, org 00DA00000000001MAA, plan %s

              field      was                will      rule
              LastName   \u5c71\u7530           ->  Yamada    title
              FirstName  Zoe\u0308            ->  Zoe       title
              Title      \\u202ekrelc\\t  ->  \uD83D\uDE00 clerk  title

              note  one\\ntwo
            """
                .formatted(plan.hash().substring(0, 12)));
  }

  @Test
  void the_hash_covers_every_part_of_what_is_applied() {
    UserReference boss = UserReference.of("e-9");
    List<Change> changes =
        List.of(
            new Change.CreateUser(List.of(change("Title", "", "A"))),
            new Change.CreateUser(List.of(change("Title", "", "B"))),
            new Change.CreateUser(List.of(change("Title", "", "(empty)"))),
            new Change.CreateUser(List.of(change("Title", "", ""))),
            new Change.UpdateUser("005", List.of(change("Title", "", "A"))),
            new Change.UpdateUser("005", List.of(change("Title", "x", "A"))),
            new Change.UpdateUser("005", List.of(change("Street", "x", "A"))),
            new Change.PendingReference("ManagerId", boss, "manager"),
            new Change.PendingReference("DelegatedApproverId", boss, "manager"),
            new Change.PendingReference("ManagerId", UserReference.of("e-8"), "manager"),
            grant("A", "0PS1", Optional.empty()),
            grant("B", "0PS1", Optional.empty()),
            grant("A", "0PS2", Optional.empty()),
            grant("A", "0PS1", Optional.of("SEC-1")),
            new Change.Revoke(permissionSet("A"), "0PS1", "0Pa1", "managed"),
            new Change.Revoke(permissionSet("A"), "0PS1", "0Pa2", "managed"),
            new Change.Revoke(permissionSet("A"), "0PS2", "0Pa1", "managed"));

    assertThat(changes.stream().map(change -> of(PlanKind.UPDATE, change).hash()).distinct())
        .hasSameSizeAs(changes);
  }

  @Test
  void a_leavers_plan_is_its_note() {
    Plan plan = plan(employees(), ann("\"active\": false"), org(annRow()));

    assertThat(plan.describe())
        .endsWith(
            "\n\n  note  active is false: run the leaver runbook, this plan writes nothing.\n");
  }

  @Test
  void the_hash_covers_what_is_done_and_to_which_row_but_not_the_notes() {
    Plan plan = plan(employees(), ann("\"title\": \"Boss\""), org(annRow()));
    Plan other = plan(employees(), ann("\"title\": \"Boss \""), org(annRow(AUDIT)));
    Plan title = plan(employees(), ann("\"title\": \"Bosses\""), org(annRow()));

    assertThat(plan.hash()).matches("[0-9a-f]{64}");
    assertThat(other.notes()).isNotEqualTo(plan.notes());
    assertThat(other.hash()).isEqualTo(plan.hash());
    assertThat(title.hash()).isNotEqualTo(plan.hash());
    assertThat(with(plan, Optional.of(Samples.MODIFIED.plusMillis(1))).hash())
        .isNotEqualTo(plan.hash());
  }

  @Test
  void the_hash_of_a_plan_never_changes_between_builds() {
    Plan plan = of(PlanKind.NO_CHANGE);

    assertThat(plan.hash())
        .isEqualTo("96dae14a75329ae6ef16d4d725c70357b2c397ebef375e20e157922fe8a43558");
  }

  @Test
  void a_secret_of_the_resource_is_in_no_plan() {
    Plan plan = plan(employees(), ann("\"active\": true", "\"password\": \"topsecret\""), org());

    assertThat(plan.describe() + plan).doesNotContain("topsecret");
  }

  @Test
  void a_plan_is_only_made_for_what_the_same_blueprint_mapped() {
    var desired = employees().map(ann(), Samples.BINDING);
    var other =
        io.scimkit.mapping.Blueprint.parse(
            employees().toJson().replace("acme-employees", "acme-contractors"));

    assertThatThrownBy(() -> other.plan(desired, org()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Blueprint acme-contractors cannot plan what acme-employees mapped.");
  }

  @Test
  void changes_and_refusals_need_content() {
    assertThatThrownBy(() -> new Change.UpdateUser("005", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PlanRefusedException(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new RowMarker("A", " ")).isInstanceOf(IllegalArgumentException.class);
  }

  private static Plan with(Plan plan, Optional<java.time.Instant> modified) {
    return new Plan(
        plan.blueprint(),
        plan.orgId(),
        plan.federationId(),
        plan.username(),
        plan.kind(),
        plan.situation(),
        plan.userId(),
        modified,
        plan.changes(),
        plan.notes());
  }

  private static Change grant(String name, String id, Optional<String> because) {
    return new Change.Grant(permissionSet(name), id, "birthright", because);
  }

  private static FieldChange change(String field, String was, String will) {
    return new FieldChange(field, FieldValue.text(was), FieldValue.text(will), "title");
  }

  private static Plan of(PlanKind kind, Change... changes) {
    return new Plan(
        "b",
        "00DA00000000001MAA",
        "e-1",
        "a@b.example",
        kind,
        Situation.MATCHED,
        Optional.of(Samples.ANN_ID),
        Optional.of(Samples.MODIFIED),
        List.of(changes),
        List.of());
  }
}
