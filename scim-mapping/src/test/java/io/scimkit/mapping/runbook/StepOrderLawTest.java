package io.scimkit.mapping.runbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever order somebody writes, what is accepted is safe, and accepted again after a round. */
class StepOrderLawTest {

  static LongStream seeds() {
    return LongStream.range(0, 20);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void an_accepted_order_is_safe(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int accepted = 0;
    for (int round = 0; round < 400; round++) {
      List<StepKind> steps = steps(random);
      if (!StepOrder.check(steps).isEmpty()) {
        continue;
      }
      accepted++;
      assertThat(steps.get(0)).isEqualTo(StepKind.FREEZE);
      int pivot = steps.indexOf(StepKind.DEACTIVATE);
      assertThat(steps.subList(pivot + 1, steps.size()))
          .isSubsetOf(StepKind.VERIFY, StepKind.WATCH);
      assertThat(before(steps, StepKind.REVOKE_TOKENS, StepKind.END_SESSIONS)).isTrue();
      assertThat(before(steps, StepKind.REMOVE_PERMISSION_SETS, StepKind.RELEASE_LICENSES))
          .isTrue();
      Runbook runbook = Runbook.parse(json(steps));
      assertThat(Runbook.parse(runbook.toJson())).isEqualTo(runbook);
    }
    assertThat(accepted).isPositive();
  }

  /** Mostly a safe order with steps left out, now and then two of them swapped. */
  private static List<StepKind> steps(SplittableRandom random) {
    List<StepKind> steps = new ArrayList<>();
    steps.add(StepKind.FREEZE);
    for (StepKind kind : StepKind.values()) {
      if (kind != StepKind.FREEZE && random.nextInt(10) < 7) {
        steps.add(kind);
      }
    }
    if (steps.size() > 1 && random.nextBoolean()) {
      int from = random.nextInt(steps.size());
      int to = random.nextInt(steps.size());
      StepKind moved = steps.remove(from);
      steps.add(Math.min(to, steps.size()), moved);
    }
    return steps;
  }

  private static boolean before(List<StepKind> steps, StepKind first, StepKind second) {
    return !steps.contains(first)
        || !steps.contains(second)
        || steps.indexOf(first) < steps.indexOf(second);
  }

  private static String json(List<StepKind> steps) {
    return steps.stream()
        .map(kind -> "\"" + kind.jsonName() + "\"")
        .collect(Collectors.joining(", ", "{\"version\": 1, \"name\": \"x\", \"steps\": [", "]}"));
  }
}
