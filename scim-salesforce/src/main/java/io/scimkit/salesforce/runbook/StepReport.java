package io.scimkit.salesforce.runbook;

import io.scimkit.mapping.runbook.StepKind;
import io.scimkit.salesforce.ApiError;
import io.scimkit.salesforce.Outcome;
import java.time.Instant;
import java.util.List;

/**
 * How one step of a run ended.
 *
 * @param step the step
 * @param outcome how it ended
 * @param reason why, when it did not simply work; otherwise empty
 * @param evidence what proves it, one line each: counts, names of apps; never a token
 * @param errors the errors of the org in their order
 * @param at when it ended
 */
public record StepReport(
    StepKind step,
    Outcome outcome,
    String reason,
    List<String> evidence,
    List<ApiError> errors,
    Instant at) {

  /**
   * Copies the lists.
   *
   * @param step the step
   * @param outcome how it ended
   * @param reason why, when it did not simply work; otherwise empty
   * @param evidence what proves it, one line each: counts, names of apps; never a token
   * @param errors the errors of the org in their order
   * @param at when it ended
   */
  public StepReport {
    evidence = List.copyOf(evidence);
    errors = List.copyOf(errors);
  }
}
