package io.scimkit.salesforce.leaver;

import io.scimkit.salesforce.ApiError;
import io.scimkit.salesforce.ErrorKind;
import io.scimkit.salesforce.Outcome;
import io.scimkit.salesforce.SalesforceException;
import io.scimkit.salesforce.json.Json;
import io.scimkit.salesforce.rest.Classification;
import io.scimkit.salesforce.rest.Composite;
import io.scimkit.salesforce.rest.CompositeReply;
import io.scimkit.salesforce.rest.PartReply;
import io.scimkit.salesforce.rest.SalesforceId;
import io.scimkit.salesforce.rest.Target;
import io.scimkit.salesforce.session.Reader;
import io.scimkit.salesforce.soql.Reference;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The deactivation, in one call: finds the user if active, deactivates, reads back. Salesforce
 * refuses while its configuration names the user; the org's text says which part of it.
 */
final class Deactivate {
  private static final String STEP = "deactivate";

  private final Attempts attempts;
  private final SalesforceId user;
  private final Ledger ledger;

  Deactivate(Attempts attempts, SalesforceId user, Ledger ledger) {
    this.attempts = attempts;
    this.user = user;
    this.ledger = ledger;
  }

  StepResult run() {
    Composite request =
        new Composite()
            .query("guard", Queries.activeUser(user))
            .update(
                "deactivate",
                "User",
                Target.of(Reference.toRow("guard", 0)),
                Json.object().add("IsActive", false).build())
            .query("user", Queries.user(user));
    try {
      return judge(attempts.send(STEP, request, "deactivate"));
    } catch (SalesforceException failed) {
      return StepResult.failed(failed);
    }
  }

  private StepResult judge(CompositeReply reply) {
    PartReply write = reply.part("deactivate");
    Optional<Boolean> active =
        reply.part("user").rows().stream().findFirst().flatMap(row -> row.flag("IsActive"));
    if (write.succeeded()) {
      ledger.wrote();
    } else if (!write.halted()) {
      return refused(write);
    }
    if (active.isEmpty()) {
      return StepResult.of(Outcome.UNKNOWN, "the org did not show the user again");
    }
    if (active.get()) {
      return StepResult.of(Outcome.FAILED, "the org still shows the user active");
    }
    ledger.inactive();
    return StepResult.of(
        write.succeeded() ? Outcome.APPLIED : Outcome.ALREADY, "", "User.IsActive is false");
  }

  // Any other 400 is taken for a blocker: the codes of blockers are not documented, their texts
  // are.
  private static StepResult refused(PartReply write) {
    ErrorKind kind = Classification.kind(write.status(), write.errors());
    if (write.status() != 400 || kind == ErrorKind.FORBIDDEN || kind == ErrorKind.ROW_LOCKED) {
      return StepResult.failed(Reader.failure(STEP, write));
    }
    List<ApiError> errors = write.errors();
    return new StepResult(
        Outcome.BLOCKED,
        errors.stream().map(ApiError::toString).collect(Collectors.joining("; "))
            + ". "
            + Classification.advice(ErrorKind.DEACTIVATION_BLOCKED, errors).fix(),
        List.of(),
        errors);
  }
}
