package io.scimkit.mapping.runbook;

import io.scimkit.mapping.plan.Problem;
import io.scimkit.mapping.plan.ProblemCode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The rules of a safe order, checked step by step. */
final class StepOrder {

  private final List<Problem> problems = new ArrayList<>();
  private final Set<StepKind> seen = EnumSet.noneOf(StepKind.class);

  private StepOrder() {}

  /** Returns every breach; empty when the order is safe. */
  static List<Problem> check(List<StepKind> steps) {
    StepOrder order = new StepOrder();
    for (int i = 0; i < steps.size(); i++) {
      order.step("/steps/" + i, steps.get(i));
    }
    if (!steps.isEmpty() && !order.seen.contains(StepKind.DEACTIVATE)) {
      order.report("/steps", "", "Add deactivate: a runbook that stops earlier keeps the seat.");
    }
    if (steps.isEmpty()) {
      order.report("/steps", "", "Name the steps: freeze first, deactivate and verify at the end.");
    }
    return order.problems;
  }

  private void step(String place, StepKind step) {
    if (seen.isEmpty() && step != StepKind.FREEZE) {
      report(place, step, "Put freeze first: until then the other steps can be undone by a login.");
    }
    if (step != StepKind.TRANSFER && seen.contains(step)) {
      report(place, step, "Name " + step.jsonName() + " once, at its first place.");
    }
    for (StepKind earlier : seen) {
      if (mustPrecede(step, earlier)) {
        report(place, step, "Put it before " + earlier.jsonName() + ". " + step.reason());
        break;
      }
    }
    seen.add(step);
  }

  /** Tells whether the first step must stand before the second, wherever both occur. */
  private static boolean mustPrecede(StepKind first, StepKind second) {
    if (first == second || first == StepKind.FREEZE) {
      return false;
    }
    boolean anywhere = first == StepKind.RESPECT_HOLDS || first == StepKind.CHECK_BLOCKERS;
    if (anywhere) {
      return second.phase().compareTo(Phase.DEACTIVATE) >= 0;
    }
    if (second == StepKind.RESPECT_HOLDS || second == StepKind.CHECK_BLOCKERS) {
      return false;
    }
    if (first.phase() == second.phase()) {
      return (first == StepKind.REVOKE_TOKENS && second == StepKind.END_SESSIONS)
          || (first == StepKind.REMOVE_PERMISSION_SETS && second == StepKind.RELEASE_LICENSES);
    }
    return first.phase().compareTo(second.phase()) < 0;
  }

  private void report(String place, StepKind step, String fix) {
    report(place, step.jsonName(), fix);
  }

  private void report(String place, String value, String fix) {
    problems.add(new Problem(ProblemCode.UNSAFE_ORDER, place, value, fix));
  }
}
