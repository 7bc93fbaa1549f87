package io.scimkit.salesforce.leaver;

import io.scimkit.salesforce.ApiError;
import io.scimkit.salesforce.ErrorKind;
import io.scimkit.salesforce.Outcome;
import io.scimkit.salesforce.SalesforceException;
import java.util.List;

/** How a step ended, before it becomes a report. */
record StepResult(Outcome outcome, String reason, List<String> evidence, List<ApiError> errors) {

  static StepResult of(Outcome outcome, String reason, String... evidence) {
    return new StepResult(outcome, reason, List.of(evidence), List.of());
  }

  /** A step that the org, or the way to it, refused. */
  static StepResult failed(SalesforceException failed) {
    Outcome outcome = failed.kind() == ErrorKind.FORBIDDEN ? Outcome.DENIED : Outcome.FAILED;
    return new StepResult(outcome, failed.getMessage(), List.of(), failed.errors());
  }
}
