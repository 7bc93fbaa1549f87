package io.scimkit.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.mapping.entitlement.EntitlementKind;
import io.scimkit.mapping.org.ActualGrant;
import io.scimkit.mapping.org.ActualUser;
import io.scimkit.mapping.org.FieldValue;
import io.scimkit.mapping.org.OrgSnapshot;
import io.scimkit.mapping.plan.Change;
import io.scimkit.mapping.plan.ChangeKind;
import io.scimkit.mapping.plan.Plan;
import io.scimkit.mapping.plan.PlanKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A plan that was applied leaves nothing to plan; its order can be applied; its hash is stable. */
class IdempotenceLawTest {

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void what_was_applied_is_not_planned_again(long seed) {
    Generator generator = new Generator(seed);
    Blueprint blueprint = generator.blueprint();
    Optional<ActualUser> row = Optional.empty();
    for (int round = 0; round < 8; round++) {
      Subject subject = subject(generator);
      Plan plan = plan(blueprint, subject, row);
      assertOrder(plan);
      assertThat(plan(Blueprint.parse(blueprint.toJson()), subject, row).hash())
          .isEqualTo(plan.hash());

      row = Optional.of(apply(plan, row));

      Plan again = plan(blueprint, subject, row);
      assertThat(again.kind()).as(again.describe()).isEqualTo(PlanKind.NO_CHANGE);
      assertThat(again.changes()).isEmpty();
    }
  }

  private static Plan plan(Blueprint blueprint, Subject subject, Optional<ActualUser> row) {
    return Samples.plan(
        blueprint,
        subject,
        new OrgSnapshot(Samples.catalog(), row.map(List::of).orElse(List.of()), Map.of()));
  }

  private static Subject subject(Generator generator) {
    SplittableRandom random = generator.random();
    List<String> members = new ArrayList<>();
    members.add("\"active\": true");
    for (String name : List.of("title", "nickName", "displayName")) {
      switch (random.nextInt(4)) {
        case 0 -> members.add("\"" + name + "\": null");
        case 1 -> members.add("\"" + name + "\": -");
        default -> members.add("\"" + name + "\": \"" + name + random.nextInt(3) + "\"");
      }
    }
    if (random.nextBoolean()) {
      members.add(
          "\"" + Samples.ENTERPRISE + "\": {\"department\": \"d" + random.nextInt(3) + "\"}");
    }
    Subject subject = Samples.ann(members.toArray(String[]::new));
    if (random.nextInt(4) == 0) {
      return subject;
    }
    return subject.inGroups(
        Generator.GROUPS.stream().filter(group -> random.nextBoolean()).toList());
  }

  /** Grants go up through the kinds, then revokes go down; the user comes first. */
  private static void assertOrder(Plan plan) {
    int last = -1;
    for (Change change : plan.changes()) {
      int rank = rank(change);
      assertThat(rank).as(plan.describe()).isGreaterThanOrEqualTo(last);
      last = rank;
    }
  }

  private static int rank(Change change) {
    int kinds = EntitlementKind.values().length;
    return switch (change.kind()) {
      case CREATE_USER, UPDATE_USER -> 0;
      case PENDING_REFERENCE -> 1;
      case GRANT -> 2 + ((Change.Grant) change).entitlement().kind().ordinal();
      case REVOKE -> 2 + 2 * kinds - ((Change.Revoke) change).entitlement().kind().ordinal();
    };
  }

  /** The smallest org that does what a plan says. */
  private static ActualUser apply(Plan plan, Optional<ActualUser> row) {
    Map<String, FieldValue> fields =
        new LinkedHashMap<>(row.map(ActualUser::fields).orElse(Map.of()));
    List<ActualGrant> grants = new ArrayList<>(row.map(ActualUser::grants).orElse(List.of()));
    boolean active = row.map(ActualUser::active).orElse(false);
    for (Change change : plan.changes()) {
      if (change instanceof Change.CreateUser create) {
        fields.putAll(create.fields());
        active = create.fields().get("IsActive").equals(FieldValue.bool(true));
      } else if (change instanceof Change.UpdateUser update) {
        fields.putAll(update.fields());
      } else if (change instanceof Change.Grant grant) {
        grants.add(
            new ActualGrant(
                grant.entitlement().kind(),
                grant.targetId(),
                "row" + grants.size() + grant.targetId(),
                Optional.empty()));
      } else if (change instanceof Change.Revoke revoke) {
        assertThat(grants.removeIf(held -> held.rowId().equals(revoke.rowId()))).isTrue();
      }
      assertThat(change.kind()).isNotEqualTo(ChangeKind.PENDING_REFERENCE);
    }
    return new ActualUser(Samples.ANN_ID, active, Samples.MODIFIED, fields, grants);
  }
}
