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
import io.scimkit.salesforce.session.SightReader;
import io.scimkit.salesforce.soql.Reference;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The deactivation, in one call: finds the user if active, deactivates, reads back, and asks what
 * the account may see. Salesforce refuses while its configuration names the user; the org's text
 * says which part of it.
 */
final class Deactivate {
  private static final String STEP = "deactivate";

  /** Kinds of a 400 that say something else than that the configuration stands in the way. */
  private static final Set<ErrorKind> NO_BLOCKER =
      Set.of(ErrorKind.FORBIDDEN, ErrorKind.ROW_LOCKED, ErrorKind.UNAVAILABLE);

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
                STEP,
                "User",
                Target.of(Reference.toRow("guard", 0)),
                Json.object().add("IsActive", false).build())
            .query("user", Queries.user(user))
            .query("sight", SightReader.query());
    try {
      return judge(attempts.send(STEP, request, STEP));
    } catch (SalesforceException failed) {
      return StepResult.failed(failed);
    }
  }

  private StepResult judge(Attempts.Answer answer) {
    CompositeReply reply = answer.reply();
    PartReply write = reply.part(STEP);
    if (write.succeeded()) {
      ledger.wrote();
    } else if (!write.halted()) {
      return refused(write);
    }
    Optional<Boolean> active =
        reply.part("user").rows().stream().findFirst().flatMap(row -> row.flag("IsActive"));
    if (active.isEmpty()) {
      return unseen(reply, write.succeeded());
    }
    if (active.get()) {
      PartReply guard = reply.part("guard");
      return guard.succeeded()
          ? StepResult.of(Outcome.FAILED, "the org still shows the user active")
          : StepResult.failed(Reader.failure(STEP, guard));
    }
    ledger.inactive();
    return inactive(write.succeeded(), answer.afterLoss());
  }

  private StepResult inactive(boolean wrote, boolean afterLoss) {
    String evidence = "User.IsActive is false";
    if (wrote) {
      return StepResult.of(Outcome.APPLIED, "", evidence);
    }
    if (afterLoss) {
      ledger.wrote();
      return StepResult.of(
          Outcome.APPLIED, "a reply was lost; a read shows that it was done", evidence);
    }
    return StepResult.of(Outcome.ALREADY, "", evidence);
  }

  private static StepResult unseen(CompositeReply reply, boolean wrote) {
    if (!wrote && !SightReader.read(reply.part("sight")).logins()) {
      return StepResult.unseen("the user", "Manage Users");
    }
    return StepResult.of(
        Outcome.UNKNOWN,
        (wrote ? "the org accepted it, and " : "") + "the org does not show the user");
  }

  // Any other 400 is taken for a blocker: the codes of blockers are not documented, their texts
  // are.
  private static StepResult refused(PartReply write) {
    ErrorKind kind = Classification.kind(write.status(), write.errors());
    if (write.status() != 400 || NO_BLOCKER.contains(kind)) {
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
