package io.scimkit.salesforce.leaver;

import io.scimkit.salesforce.ApiError;
import io.scimkit.salesforce.Outcome;
import io.scimkit.salesforce.SalesforceException;
import java.util.List;

/** How a step ended, before it becomes a report. */
record StepResult(Outcome outcome, String reason, List<String> evidence, List<ApiError> errors) {

  static StepResult of(Outcome outcome, String reason, String... evidence) {
    return new StepResult(outcome, reason, List.of(evidence), List.of());
  }

  /** What the account may not see: neither there nor absent. */
  static StepResult unseen(String what, String permission) {
    return of(
        Outcome.DENIED,
        "the integration user may not see " + what + ": give it the permission " + permission);
  }

  /** A step that the org, or the way to it, refused. */
  static StepResult failed(SalesforceException failed, String... evidence) {
    Outcome outcome =
        switch (failed.kind()) {
          case FORBIDDEN -> Outcome.DENIED;
          case OUTCOME_UNKNOWN -> Outcome.UNKNOWN;
          default -> Outcome.FAILED;
        };
    return new StepResult(outcome, failed.getMessage(), List.of(evidence), failed.errors());
  }
}
