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
import io.scimkit.mapping.plan.ChangeKind;
import io.scimkit.mapping.plan.Plan;
import io.scimkit.mapping.plan.PlanKind;
import io.scimkit.mapping.plan.PlanRefusedException;
import io.scimkit.mapping.plan.Problem;
import io.scimkit.mapping.plan.ProblemCode;
import io.scimkit.salesforce.Doors.Door;
import io.scimkit.testkit.FakeSalesforce;
import io.scimkit.testkit.Fault;
import io.scimkit.testkit.UsernameRegistry;
import io.scimkit.testkit.behavior.FederationIdClash;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an apply says when not everything goes well. */
class ApplyFailuresTest {
  private Doors doors;
  private FakeSalesforce fake;
  private Provisioner provisioner;

  @BeforeEach
  void connect() {
    doors = Doors.open(Door.IN_PROCESS);
    fake = doors.fake;
    provisioner = Provisioner.of(Employees.blueprint(), doors.org);
    doors.org.catalog();
    doors.calls.clear();
  }

  @AfterEach
  void every_planned_fault_fired() {
    fake.assertFaultsFired();
    doors.close();
  }

  private Plan joiner() {
    return provisioner.plan(Employees.ann("Clerk").inGroups("g-sales", "g-cpq"));
  }

  private void hire() {
    provisioner.apply(joiner());
    fake.journal().clear();
    doors.calls.clear();
  }

  private long created() {
    return fake.journal().writes().stream().filter("User.create"::equals).count();
  }

  static List<Arguments> lostAfterCommit() {
    return List.of(
        Arguments.of(Fault.lostReply()),
        Arguments.of(Fault.cutReply()),
        Arguments.of(Fault.malformedReply()));
  }

  @ParameterizedTest
  @MethodSource("lostAfterCommit")
  void a_reply_lost_after_the_commit_is_answered_by_a_read_and_nothing_is_sent_twice(Fault fault) {
    Plan plan = joiner();
    fake.plan(fault).on("POST", "/composite");

    Receipts receipts = provisioner.apply(plan);

    assertThat(receipts.complete()).as(receipts.describe()).isTrue();
    assertThat(receipts.receipts()).extracting(Receipt::outcome).containsOnly(Outcome.APPLIED);
    assertThat(receipts.receipts())
        .extracting(Receipt::reason)
        .containsOnly("the reply was lost; a read shows that it was done");
    assertThat(receipts.userId()).contains(fake.user("ann@acme.example").id());
    assertThat(created()).isEqualTo(1);
    assertThat(doors.steps()).containsExactly("plan", "apply", "re-read");
  }

  static List<Arguments> lostBeforeCommit() {
    return List.of(
        Arguments.of(Fault.lostRequest()),
        Arguments.of(Fault.unavailable()),
        Arguments.of(Fault.error(500, "UNKNOWN_EXCEPTION", "oops")));
  }

  @ParameterizedTest
  @MethodSource("lostBeforeCommit")
  void a_request_that_never_arrived_is_read_as_not_done_and_a_new_plan_does_it(Fault fault) {
    Plan plan = joiner();
    fake.plan(fault).on("POST", "/composite");

    Receipts receipts = provisioner.apply(plan);

    assertThat(receipts.complete()).isFalse();
    assertThat(receipts.receipts()).extracting(Receipt::outcome).containsOnly(Outcome.FAILED);
    assertThat(receipts.receipts())
        .allSatisfy(r -> assertThat(r.advice().orElseThrow().retryable()).isTrue());
    assertThat(created()).isZero();
    assertThat(provisioner.apply(joiner()).complete()).isTrue();
    assertThat(created()).isEqualTo(1);
  }

  @Test
  void what_cannot_be_read_again_stays_unknown() {
    Plan plan = joiner();
    fake.plan(Fault.lostReply()).on("POST", "/composite").times(2);

    Receipts receipts = provisioner.apply(plan);

    assertThat(receipts.receipts()).extracting(Receipt::outcome).containsOnly(Outcome.UNKNOWN);
    assertThat(created()).isEqualTo(1);
    assertThat(joiner().kind()).isEqualTo(PlanKind.NO_CHANGE);
  }

  @Test
  void a_lost_update_is_compared_with_what_the_org_shows() {
    hire();
    Plan plan = provisioner.plan(Employees.ann("Chief").inGroups("g-audit"));
    fake.plan(Fault.lostReply()).on("POST", "/composite");

    Receipts receipts = provisioner.apply(plan);

    assertThat(receipts.complete()).as(receipts.describe()).isTrue();
    assertThat(fake.user("ann@acme.example").field("Title")).contains("Chief");
    assertThat(fake.journal().writes()).filteredOn("User.Title"::equals).hasSize(1);
  }

  @Test
  void a_lost_change_of_case_is_not_taken_for_done() {
    provisioner.apply(provisioner.plan(Employees.ann("chief").inNoGroups()));
    Plan plan = provisioner.plan(Employees.ann("Chief").inNoGroups());
    fake.plan(Fault.lostRequest()).on("POST", "/composite");

    Receipts receipts = provisioner.apply(plan);

    assertThat(receipts.receipts()).extracting(Receipt::outcome).containsOnly(Outcome.FAILED);
    assertThat(fake.user("ann@acme.example").field("Title")).contains("chief");
  }

  @Test
  void a_lost_update_is_done_however_the_org_breaks_its_lines() {
    UnaryOperator<JsonObject> breaks =
        part ->
            Json.createReader(new StringReader(part.toString().replace("1\\nB", "1\\r\\nB")))
                .readObject();
    BentReplies otherBreaks = new BentReplies().part("user", "user", breaks);
    try (Doors bent = Doors.bent(fake, Door.IN_PROCESS, Doors.INTEGRATION, otherBreaks)) {
      Provisioner here = Provisioner.of(Employees.blueprint(), bent.org);
      here.apply(here.plan(Employees.ann("Clerk").inNoGroups()));
      String street =
          "\"active\":true,\"addresses\":[{\"type\":\"work\",\"streetAddress\":\"A 1\\nB\"}]";
      Plan plan = here.plan(Employees.ann("Clerk", street).inNoGroups());
      fake.plan(Fault.lostReply()).on("POST", "/composite");

      Receipts receipts = here.apply(plan);

      assertThat(receipts.complete()).as(receipts.describe()).isTrue();
      assertThat(here.plan(Employees.ann("Clerk", street).inNoGroups()).kind())
          .isEqualTo(PlanKind.NO_CHANGE);
    }
  }

  @Test
  void a_locked_row_fails_alone_and_may_be_tried_again() {
    Plan plan = joiner();
    fake.plan(Fault.groupLock("GroupMember"));

    Receipts receipts = provisioner.apply(plan);

    assertThat(receipts.with(Outcome.FAILED))
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.change().kind()).isEqualTo(ChangeKind.GRANT);
              assertThat(r.errors())
                  .extracting(ApiError::code)
                  .containsExactly("UNABLE_TO_LOCK_ROW");
              assertThat(r.advice().orElseThrow().retryable()).isTrue();
              assertThat(r.advice().orElseThrow().after()).isPositive();
            });
    assertThat(receipts.with(Outcome.APPLIED)).hasSize(receipts.receipts().size() - 1);
    assertThat(provisioner.apply(joiner()).complete()).isTrue();
    assertThat(fake.user("ann@acme.example").publicGroups()).containsExactly("EMEA_Sales");
  }

  static List<Arguments> refusals() {
    return List.of(
        Arguments.of("LICENSE_LIMIT_EXCEEDED", Outcome.BLOCKED, "seat"),
        Arguments.of("INSUFFICIENT_ACCESS_OR_READONLY", Outcome.DENIED, "permission"),
        Arguments.of("FIELD_CUSTOM_VALIDATION_EXCEPTION", Outcome.FAILED, "Correct"),
        Arguments.of("A_CODE_OF_2031", Outcome.FAILED, "Correct"));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void a_refused_grant_says_why_and_what_to_do(String code, Outcome outcome, String fix) {
    Plan plan = joiner();
    fake.plan(Fault.rowError("PermissionSetLicenseAssign", code, "the org's own words"));

    Receipts receipts = provisioner.apply(plan);

    assertThat(receipts.with(outcome))
        .singleElement()
        .satisfies(
            r ->
                assertThat(r.reason())
                    .contains(code)
                    .contains("the org's own words")
                    .contains(fix));
    assertThat(receipts.describe()).contains("incomplete").contains("the org's own words");
  }

  @Test
  void when_the_user_cannot_be_created_nothing_else_is_attempted() {
    Plan plan = joiner();
    fake.plan(Fault.rowError("User", "FIELD_CUSTOM_VALIDATION_EXCEPTION", "Badge number first"));

    Receipts receipts = provisioner.apply(plan);

    assertThat(receipts.with(Outcome.FAILED)).hasSize(1);
    assertThat(receipts.with(Outcome.NOT_ATTEMPTED))
        .hasSize(receipts.receipts().size() - 1)
        .allSatisfy(r -> assertThat(r.reason()).isEqualTo("the user was not created"));
    assertThat(receipts.userId()).isEmpty();
    assertThat(fake.journal().writes()).isEmpty();
  }

  @Test
  void a_stale_plan_writes_nothing_at_all() {
    hire();
    Plan plan = provisioner.plan(Employees.ann("Chief").inGroups("g-audit"));
    fake.clock().advance(Duration.ofMinutes(1));
    Provisioner.of(Employees.blueprint(), doors.org)
        .apply(provisioner.plan(Employees.ann("Somebody else was faster")));
    fake.journal().clear();

    Receipts receipts = provisioner.apply(plan);

    assertThat(receipts.receipts())
        .extracting(Receipt::outcome)
        .containsOnly(Outcome.NOT_ATTEMPTED);
    assertThat(receipts.receipts())
        .extracting(Receipt::reason)
        .containsOnly("the user has changed since the plan was made: plan again");
    assertThat(fake.journal().writes()).isEmpty();
  }

  @Test
  void what_was_granted_or_revoked_meanwhile_is_already_so() {
    hire();
    Plan plan = provisioner.plan(Employees.ann("Clerk").inGroups("g-audit", "g-cpq"));
    Plan same = provisioner.plan(Employees.ann("Clerk").inGroups("g-audit", "g-cpq"));
    assertThat(provisioner.apply(same).complete()).isTrue();
    fake.journal().clear();

    Receipts receipts = provisioner.apply(plan);

    assertThat(receipts.receipts())
        .as(receipts.describe())
        .extracting(Receipt::outcome)
        .containsOnly(Outcome.ALREADY);
    assertThat(fake.journal().writes()).isEmpty();
  }

  @Test
  void a_username_that_another_org_has_is_blocked_with_the_org_s_words() {
    UsernameRegistry world = UsernameRegistry.create();
    world.claim("ann@acme.example");
    try (Doors ours =
        Doors.of(FakeSalesforce.builder().usernames(world).build(), Door.IN_PROCESS)) {
      Provisioner here = Provisioner.of(Employees.blueprint(), ours.org);

      Receipts receipts = here.apply(here.plan(Employees.ann("Clerk").inNoGroups()));

      assertThat(receipts.with(Outcome.BLOCKED))
          .singleElement()
          .satisfies(r -> assertThat(r.reason()).contains("DUPLICATE_USERNAME"));
    }
  }

  @Test
  void a_call_that_is_refused_as_a_whole_throws_and_wrote_nothing() {
    Plan plan = joiner();
    fake.plan(Fault.requestLimit()).on("POST", "/composite");

    SalesforceException refused =
        catchThrowableOfType(SalesforceException.class, () -> provisioner.apply(plan));

    assertThat(refused.kind()).isEqualTo(ErrorKind.LIMIT_REACHED);
    assertThat(refused.step()).isEqualTo("apply");
    assertThat(fake.journal().writes()).isEmpty();
  }

  @Test
  void an_expired_session_is_renewed_within_the_apply() {
    Plan plan = joiner();
    fake.plan(Fault.expiredSession()).on("POST", "/composite");

    assertThat(provisioner.apply(plan).complete()).isTrue();
    assertThat(created()).isEqualTo(1);
  }

  @Test
  void more_changes_than_one_call_takes_are_made_in_several_each_guarded() {
    String[] sets = new String[40];
    for (int i = 0; i < sets.length; i++) {
      sets[i] = "Set_" + i;
      fake.given().permissionSet(sets[i]);
    }
    doors.org.refreshCatalog();
    Provisioner many = Provisioner.of(Employees.withBirthrights(sets), doors.org);
    Plan plan = many.plan(Employees.ann("Clerk").inNoGroups());
    doors.calls.clear();

    Receipts receipts = many.apply(plan);

    assertThat(receipts.complete()).as(receipts.describe()).isTrue();
    assertThat(receipts.receipts()).hasSize(41);
    assertThat(doors.steps()).containsExactly("apply", "apply", "apply");
    assertThat(fake.user("ann@acme.example").permissionSets()).hasSize(40);
    assertThat(many.plan(Employees.ann("Clerk").inNoGroups()).kind()).isEqualTo(PlanKind.NO_CHANGE);
  }

  @Test
  void a_reply_lost_on_a_later_call_stops_what_comes_after_it() {
    String[] sets = new String[40];
    for (int i = 0; i < sets.length; i++) {
      sets[i] = "Set_" + i;
      fake.given().permissionSet(sets[i]);
    }
    doors.org.refreshCatalog();
    Provisioner many = Provisioner.of(Employees.withBirthrights(sets), doors.org);
    Plan plan = many.plan(Employees.ann("Clerk").inNoGroups());
    fake.plan(Fault.lostReply()).on("POST", "/composite").after(1);

    Receipts receipts = many.apply(plan);

    assertThat(receipts.with(Outcome.APPLIED)).hasSize(34);
    assertThat(receipts.with(Outcome.NOT_ATTEMPTED)).hasSize(7);
    assertThat(many.apply(many.plan(Employees.ann("Clerk").inNoGroups())).complete()).isTrue();
    assertThat(fake.user("ann@acme.example").permissionSets()).hasSize(40);
  }

  @Test
  void a_manager_whom_the_org_does_not_know_is_pending_and_found_later() {
    String manager =
        "\"active\":true,\"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User\":"
            + "{\"manager\":{\"value\":\"e-boss\"}}";
    Receipts receipts =
        provisioner.apply(provisioner.plan(Employees.ann("Clerk", manager).inNoGroups()));
    assertThat(receipts.complete()).as(receipts.describe()).isTrue();
    assertThat(receipts.with(Outcome.PENDING)).hasSize(1);

    var boss = fake.givenUser("boss@acme.example").federationId("e-boss");
    assertThat(
            provisioner
                .apply(provisioner.plan(Employees.ann("Clerk", manager).inNoGroups()))
                .complete())
        .isTrue();
    assertThat(fake.user("ann@acme.example").field("ManagerId")).contains(boss.id());
    assertThat(provisioner.plan(Employees.ann("Clerk", manager).inNoGroups()).kind())
        .isEqualTo(PlanKind.NO_CHANGE);
  }

  @Test
  void a_value_that_would_be_read_as_a_reference_is_refused_when_it_is_planned() {
    assertThatThrownBy(() -> provisioner.plan(Employees.ann("@{user.id}").inNoGroups()))
        .isInstanceOf(PlanRefusedException.class)
        .hasMessageContaining("Title")
        .hasMessageContaining("@{user.id}");
    assertThat(fake.journal().writes()).isEmpty();
  }

  @Test
  void the_integration_user_is_not_planned_by_itself() {
    fake.given().existing(Doors.INTEGRATION).federationId("e-4711");
    for (String active : List.of("true", "false")) {
      PlanRefusedException refused =
          catchThrowableOfType(
              PlanRefusedException.class,
              () ->
                  provisioner.plan(
                      Employees.subject(
                              Doors.INTEGRATION, "e-4711", "Clerk", "\"active\":" + active)
                          .inNoGroups()));
      assertThat(refused.problems())
          .extracting(Problem::code)
          .containsExactly(ProblemCode.OUT_OF_SCOPE);
    }
  }

  @Test
  void a_manager_whom_two_rows_could_be_is_pending() {
    try (Doors twice =
        Doors.of(
            FakeSalesforce.builder().behavior(FederationIdClash.ALLOWED).build(),
            Door.IN_PROCESS)) {
      twice.fake.givenUser("boss@acme.example").federationId("e-boss");
      twice.fake.givenUser("boss2@acme.example").federationId("e-boss");
      String manager =
          "\"active\":true,\"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User\":"
              + "{\"manager\":{\"value\":\"e-boss\"}}";
      Provisioner here = Provisioner.of(bare(), twice.org);

      Plan plan = here.plan(Employees.ann("Clerk", manager).inNoGroups());

      assertThat(plan.changes())
          .extracting(Change::kind)
          .containsExactly(ChangeKind.CREATE_USER, ChangeKind.PENDING_REFERENCE);
    }
  }

  private static Blueprint bare() {
    return Employees.withBirthrights();
  }

  @Test
  void a_number_of_the_org_is_compared_by_its_value() {
    try (Doors doors =
        Doors.of(
            FakeSalesforce.builder()
                .customFields(
                    "User", "{\"Load__c\": \"double write\", \"Budget__c\": \"double write\"}")
                .build(),
            Door.IN_PROCESS)) {
      Blueprint numbers =
          Blueprint.named("numbers")
              .source(Source.okta("acme"))
              .attributes(
                  StandardRules.internalUser()
                      .field("Load__c")
                      .from("nickName")
                      .field("Budget__c")
                      .constant("10000000"))
              .profile(Profiles.single("Minimum Access - Salesforce"))
              .build();
      Provisioner here = Provisioner.of(numbers, doors.org);
      Subject ann = Employees.ann("Clerk", "\"active\":true,\"nickName\":\"80\"").inNoGroups();
      here.apply(here.plan(ann));
      // So does Salesforce write what was sent as 80 and 10000000.
      doors
          .fake
          .given()
          .existing("ann@acme.example")
          .field("Load__c", new BigDecimal("80.0"))
          .field("Budget__c", new BigDecimal("1.0E7"));

      assertThat(here.plan(ann).kind()).isEqualTo(PlanKind.NO_CHANGE);
    }
  }

  @Test
  void a_name_that_the_org_does_not_have_is_refused_by_rule_and_name() {
    Provisioner wrong = Provisioner.of(Employees.withBirthrights("Company_Baselin"), doors.org);
    PlanRefusedException refused =
        catchThrowableOfType(
            PlanRefusedException.class, () -> wrong.plan(Employees.ann("Clerk").inNoGroups()));
    assertThat(refused.problems())
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.code()).isEqualTo(ProblemCode.UNKNOWN_NAME);
              assertThat(p.message()).contains("Company_Baselin");
            });
    assertThat(fake.journal().writes()).isEmpty();
  }

  @Test
  void a_plan_for_another_org_is_refused() {
    Plan plan = joiner();
    try (Doors other = Doors.of(FakeSalesforce.builder().seed(99).build(), Door.IN_PROCESS)) {
      Provisioner elsewhere = Provisioner.of(Employees.blueprint(), other.org);
      PlanRefusedException refused =
          catchThrowableOfType(PlanRefusedException.class, () -> elsewhere.apply(plan));
      assertThat(refused.problems())
          .extracting(Problem::code)
          .containsExactly(ProblemCode.WRONG_ORG);
      assertThat(other.calls).isEmpty();
    }
  }

  @Test
  void receipts_follow_the_plan_and_describe_themselves_in_columns() {
    Plan plan = joiner();
    Receipts receipts = provisioner.apply(plan);
    assertThat(receipts.receipts())
        .extracting(Receipt::change)
        .containsExactlyElementsOf(plan.changes().stream().map(Change.class::cast).toList());
    assertThat(receipts.describe())
        .startsWith("Receipts for ann@acme.example (005")
        .contains(": complete, 1 call\n")
        .contains("\n  APPLIED  grant permission set group Sales_Baseline\n");
  }
}
