package io.scimkit.salesforce;

import io.scimkit.mapping.plan.Change;
import java.util.List;
import java.util.Optional;

/**
 * How one change of a plan ended.
 *
 * @param change the change
 * @param outcome how it ended
 * @param reason why, or what is worth knowing; empty when the outcome says it all
 * @param errors the errors of the org for this change, in its order
 * @param advice whether and when to try again; absent unless something went wrong
 */
public record Receipt(
    Change change,
    Outcome outcome,
    String reason,
    List<ApiError> errors,
    Optional<RetryAdvice> advice) {

  /**
   * Copies the errors.
   *
   * @param change the change
   * @param outcome how it ended
   * @param reason why, or what is worth knowing; empty when the outcome says it all
   * @param errors the errors of the org for this change, in its order
   * @param advice whether and when to try again; absent unless something went wrong
   */
  public Receipt {
    errors = List.copyOf(errors);
  }

  /**
   * A receipt without an error.
   *
   * @param change the change
   * @param outcome how it ended
   * @param reason why, or what is worth knowing; may be empty
   * @return the receipt
   */
  public static Receipt of(Change change, Outcome outcome, String reason) {
    return new Receipt(change, outcome, reason, List.of(), Optional.empty());
  }
}
