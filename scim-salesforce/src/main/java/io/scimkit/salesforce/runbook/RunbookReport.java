package io.scimkit.salesforce.runbook;

import io.scimkit.mapping.runbook.StepKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a run did and what holds now. A value; holds no secret.
 *
 * @param plan what was run
 * @param state how it ended
 * @param steps one report for each step, in the order of the runbook
 * @param clocks the moments
 * @param calls the calls it took, sign-in not included
 */
public record RunbookReport(
    RunbookPlan plan, RunState state, List<StepReport> steps, RunClocks clocks, int calls) {

  /**
   * Copies the steps.
   *
   * @param plan what was run
   * @param state how it ended
   * @param steps one report for each step, in the order of the runbook
   * @param clocks the moments
   * @param calls the calls it took, sign-in not included
   */
  public RunbookReport {
    steps = List.copyOf(steps);
  }

  /**
   * Finds the report of one step.
   *
   * @param kind the step
   * @return its report, if the runbook has the step
   */
  public Optional<StepReport> step(StepKind kind) {
    return steps.stream().filter(s -> s.step() == kind).findFirst();
  }

  /** {@return whether the user was contained in time} */
  public Verdict containWithin() {
    return verdict(plan.runbook().containWithin(), clocks.contained());
  }

  /** {@return whether all of the runbook held in time} */
  public Verdict completeWithin() {
    boolean complete = state == RunState.DONE || state == RunState.ALREADY;
    return verdict(
        plan.runbook().completeWithin(),
        complete ? Optional.of(clocks.verified().orElse(clocks.finished())) : Optional.empty());
  }

  private Verdict verdict(Optional<Duration> limit, Optional<Instant> reached) {
    if (limit.isEmpty()) {
      return Verdict.NOT_SET;
    }
    // Not received plus limit: the sum of a very long limit is no moment any more.
    Duration passed = Duration.between(clocks.received(), reached.orElse(clocks.finished()));
    if (passed.compareTo(limit.get()) > 0) {
      return Verdict.MISSED;
    }
    return reached.isPresent() ? Verdict.MET : Verdict.OPEN;
  }

  /**
   * Writes state and clocks without the steps, for a program that showed each step as it ended.
   *
   * @return several lines of text
   */
  public String describeClocks() {
    return ReportText.clocksOnly(this);
  }

  /**
   * The report for a terminal: a header, the steps with their evidence, and the clocks.
   *
   * @return several lines, ending with a line feed
   */
  public String describe() {
    return ReportText.of(this);
  }
}
