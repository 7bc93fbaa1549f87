package io.scimkit.salesforce.runbook;

import io.scimkit.mapping.runbook.StepKind;

/** Is told how a run gets on, on the thread that runs it. */
public interface StepListener {
  /** Told of nothing. */
  StepListener NONE = new StepListener() {};

  /**
   * A step begins.
   *
   * @param step the step
   */
  default void started(StepKind step) {}

  /**
   * A step has ended, well or not.
   *
   * @param report how it ended
   */
  default void finished(StepReport report) {}
}
