package io.scimkit.mapping.runbook;

import java.util.Objects;

/**
 * One step of a runbook.
 *
 * @param kind what the step does
 * @param arguments the step's arguments as a compact JSON object; {@code {}} when it has none
 */
public record RunbookStep(StepKind kind, String arguments) {

  /**
   * Makes a step.
   *
   * @param kind what the step does
   * @param arguments the step's arguments as a compact JSON object; {@code {}} when it has none
   */
  public RunbookStep {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(arguments, "arguments");
  }

  /**
   * Makes a step without arguments.
   *
   * @param kind what the step does
   * @return the step
   */
  public static RunbookStep of(StepKind kind) {
    return new RunbookStep(kind, "{}");
  }

  /**
   * Returns the phase that the step belongs to.
   *
   * @return the phase
   */
  public Phase phase() {
    return kind.phase();
  }
}
