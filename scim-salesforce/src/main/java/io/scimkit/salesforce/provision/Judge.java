package io.scimkit.salesforce.provision;

import io.scimkit.mapping.plan.Change;
import io.scimkit.salesforce.ApiError;
import io.scimkit.salesforce.ErrorKind;
import io.scimkit.salesforce.Outcome;
import io.scimkit.salesforce.Receipt;
import io.scimkit.salesforce.RetryAdvice;
import io.scimkit.salesforce.rest.Classification;
import io.scimkit.salesforce.rest.CompositeReply;
import io.scimkit.salesforce.rest.PartReply;
import io.scimkit.salesforce.rest.Row;
import io.scimkit.salesforce.rest.SalesforceId;
import java.util.List;
import java.util.Optional;

/** Says how each change of a chunk ended, from the reply and from what the read-back shows. */
final class Judge {
  private static final String STALE = "the user has changed since the plan was made: plan again";

  private final Chunk chunk;
  private final CompositeReply reply;
  private final Found shown;
  private final boolean stale;

  Judge(Chunk chunk, CompositeReply reply, Found shown) {
    this.chunk = chunk;
    this.reply = reply;
    this.shown = shown;
    this.stale =
        chunk.guard().isPresent()
            && reply.part(Chunk.GUARD).succeeded()
            && reply.part(Chunk.GUARD).rows().isEmpty();
  }

  Receipt receipt(Change change) {
    return switch (change.kind()) {
      case PENDING_REFERENCE -> Receipt.of(change, Outcome.PENDING, change.will());
      case CREATE_USER, UPDATE_USER -> user(change);
      case GRANT -> grant((Change.Grant) change);
      case REVOKE -> revoke((Change.Revoke) change);
    };
  }

  private Receipt user(Change change) {
    PartReply part = reply.part(Chunk.USER);
    if (!part.succeeded()) {
      return refused(change, part);
    }
    if (shown.user().isEmpty()) {
      return Receipt.of(
          change, Outcome.UNKNOWN, "the org accepted it, and the read after it failed");
    }
    List<String> different = shown.differences(chunk.writtenFields());
    return different.isEmpty()
        ? Receipt.of(change, Outcome.APPLIED, "")
        : Receipt.of(
            change,
            Outcome.PENDING,
            "the org accepted it, and "
                + String.join(", ", different)
                + ": a confirmation by the user or a rule of the org stands in between");
  }

  private Receipt grant(Change.Grant grant) {
    PartReply part = reply.part(chunk.part(grant).orElseThrow());
    boolean already = part.failedWith("DUPLICATE_VALUE");
    if (!part.succeeded() && !already) {
      return refused(grant, part);
    }
    Optional<Boolean> holds = shown.holds(grant.entitlement().kind(), grant.targetId());
    if (holds.orElse(false)) {
      return Receipt.of(grant, already ? Outcome.ALREADY : Outcome.APPLIED, "");
    }
    return Receipt.of(
        grant, Outcome.UNKNOWN, "the org accepted it, and the read after it does not show it");
  }

  private Receipt revoke(Change.Revoke revoke) {
    GrantTable table = GrantTable.of(revoke.entitlement().kind());
    PartReply lookUp = reply.part(Chunk.lookUp(table));
    if (!lookUp.succeeded()) {
      return refused(revoke, lookUp);
    }
    SalesforceId row = SalesforceId.sent(revoke.rowId());
    List<SalesforceId> held = lookUp.rows().stream().map(Row::id).toList();
    int place = held.indexOf(row);
    if (place < 0) {
      return Receipt.of(revoke, Outcome.ALREADY, "the assignment was gone");
    }
    PartReply part = reply.part(Chunk.deletePart(table, place));
    if (part.status() == 404) {
      return Receipt.of(revoke, Outcome.ALREADY, "the assignment was gone");
    }
    if (!part.succeeded()) {
      return refused(revoke, part);
    }
    boolean gone =
        shown.hasRow(revoke.entitlement().kind(), revoke.rowId()).map(is -> !is).orElse(false);
    return gone
        ? Receipt.of(revoke, Outcome.APPLIED, "")
        : Receipt.of(
            revoke, Outcome.UNKNOWN, "the org accepted it, and the read after it still shows it");
  }

  private Receipt refused(Change change, PartReply part) {
    if (part.halted()) {
      return Receipt.of(change, Outcome.NOT_ATTEMPTED, whyHalted());
    }
    return refused(change, part.status(), part.errors());
  }

  private String whyHalted() {
    if (stale) {
      return STALE;
    }
    return chunk.guard().isPresent()
        ? "the guard could not be read: plan again"
        : "the user was not created";
  }

  /** A change that the org refused, with all that it said. */
  static Receipt refused(Change change, int status, List<ApiError> errors) {
    ErrorKind kind = Classification.kind(status, errors);
    RetryAdvice advice = Classification.advice(kind, errors);
    Outcome outcome =
        switch (kind) {
          case FORBIDDEN, AUTH_REJECTED -> Outcome.DENIED;
          case LICENSE_EXHAUSTED, CONFLICT, DEACTIVATION_BLOCKED -> Outcome.BLOCKED;
          case OUTCOME_UNKNOWN -> Outcome.UNKNOWN;
          default -> Outcome.FAILED;
        };
    String text = errors.stream().map(ApiError::toString).reduce((a, b) -> a + "; " + b).orElse("");
    return new Receipt(change, outcome, text + ". " + advice.fix(), errors, Optional.of(advice));
  }
}
