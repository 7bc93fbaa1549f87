package io.scimkit.salesforce;

import io.scimkit.mapping.plan.Change;
import io.scimkit.mapping.plan.FieldChange;
import io.scimkit.mapping.plan.Plan;
import io.scimkit.salesforce.text.Table;
import io.scimkit.salesforce.text.Visible;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What became of a plan: one receipt for each change, in the plan's order. A value; holds no
 * secret.
 *
 * @param plan the plan that was applied
 * @param userId the User row, if there is one by now
 * @param receipts one for each change
 * @param calls the calls it took, sign-in not included
 */
public record Receipts(Plan plan, Optional<String> userId, List<Receipt> receipts, int calls) {

  /**
   * Copies the receipts.
   *
   * @param plan the plan that was applied
   * @param userId the User row, if there is one by now
   * @param receipts one for each change
   * @param calls the calls it took, sign-in not included
   */
  public Receipts {
    receipts = List.copyOf(receipts);
  }

  /** {@return whether all of the plan holds now, apart from what waits for somebody else} */
  public boolean complete() {
    return receipts.stream().allMatch(r -> r.outcome().holds() || r.outcome() == Outcome.PENDING);
  }

  /**
   * Picks the receipts with one outcome.
   *
   * @param outcome the outcome
   * @return those receipts in order, possibly none
   */
  public List<Receipt> with(Outcome outcome) {
    return receipts.stream().filter(r -> r.outcome() == outcome).toList();
  }

  /**
   * The receipts for a terminal: a header, then a line for each change.
   *
   * @return several lines, ending with a line feed
   */
  public String describe() {
    Table table = new Table();
    receipts.forEach(r -> table.row("  " + r.outcome(), what(r.change()), r.reason()));
    return "Receipts for "
        + Visible.of(plan.username())
        + userId.map(id -> " (" + id + ")").orElse("")
        + ": "
        + (complete() ? "complete" : "incomplete")
        + ", "
        + calls
        + (calls == 1 ? " call" : " calls")
        + "\n"
        + table.text();
  }

  private static String what(Change change) {
    return switch (change.kind()) {
      case CREATE_USER ->
          "create user, " + ((Change.CreateUser) change).fields().size() + " fields";
      case UPDATE_USER ->
          ((Change.UpdateUser) change)
              .detail().stream()
                  .map(FieldChange::field)
                  .collect(Collectors.joining(", ", "update user: ", ""));
      case PENDING_REFERENCE -> "set " + ((Change.PendingReference) change).field();
      case GRANT -> "grant " + ((Change.Grant) change).entitlement();
      case REVOKE -> "revoke " + ((Change.Revoke) change).entitlement();
    };
  }
}
