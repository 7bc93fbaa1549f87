package io.scimkit.salesforce.leaver;

import static io.scimkit.salesforce.soql.Condition.eq;

import io.scimkit.salesforce.ErrorKind;
import io.scimkit.salesforce.Outcome;
import io.scimkit.salesforce.SalesforceException;
import io.scimkit.salesforce.json.Json;
import io.scimkit.salesforce.rest.Composite;
import io.scimkit.salesforce.rest.CompositeReply;
import io.scimkit.salesforce.rest.PartReply;
import io.scimkit.salesforce.rest.Row;
import io.scimkit.salesforce.rest.SalesforceId;
import io.scimkit.salesforce.rest.Target;
import io.scimkit.salesforce.runbook.Sight;
import io.scimkit.salesforce.session.Reader;
import io.scimkit.salesforce.session.SightReader;
import io.scimkit.salesforce.soql.Reference;
import java.util.Optional;

/**
 * The freeze, in one call: finds the login row that is not frozen, finds any row, and freezes the
 * first. Where none is left to freeze, the write has nothing to refer to and does not happen. Where
 * no row is shown at all, the same call is made once more with the question what the account may
 * see: only then is no row a proof that there is none.
 */
final class Freeze {
  private static final String STEP = "freeze";

  private final Attempts attempts;
  private final SalesforceId user;
  private final Ledger ledger;
  private Optional<SalesforceId> loginId = Optional.empty();

  Freeze(Attempts attempts, SalesforceId user, Ledger ledger) {
    this.attempts = attempts;
    this.user = user;
    this.ledger = ledger;
  }

  /** The login row, if one was seen. */
  Optional<SalesforceId> loginId() {
    return loginId;
  }

  StepResult run() {
    try {
      Attempts.Answer first = attempts.send(STEP, request(), STEP);
      if (!showsNoRow(first.reply())) {
        return judge(first);
      }
      Attempts.Answer second =
          attempts.send(STEP, request().query("sight", SightReader.query()), STEP);
      return judge(new Attempts.Answer(second.reply(), first.afterLoss() || second.afterLoss()));
    } catch (SalesforceException failed) {
      return StepResult.failed(failed);
    }
  }

  private Composite request() {
    return new Composite()
        .query("login", Queries.unfrozenLogin(user))
        .query("any", Queries.login(eq("UserId", user.value())))
        .update(
            STEP,
            "UserLogin",
            Target.of(Reference.toRow("login", 0)),
            Json.object().add("IsFrozen", true).build());
  }

  private static boolean showsNoRow(CompositeReply reply) {
    PartReply any = reply.part("any");
    return any.succeeded() && any.rows().isEmpty() && reply.part(STEP).halted();
  }

  private StepResult judge(Attempts.Answer answer) {
    PartReply any = answer.reply().part("any");
    PartReply write = answer.reply().part(STEP);
    if (write.succeeded()) {
      ledger.wrote();
      ledger.frozen();
    }
    Optional<Row> row = any.rows().stream().findFirst();
    loginId = row.map(Row::id);
    if (write.succeeded()) {
      return StepResult.of(Outcome.APPLIED, "", "UserLogin.IsFrozen set");
    }
    if (!write.halted()) {
      return refused(write);
    }
    if (!any.succeeded()) {
      return refused(any);
    }
    if (row.isEmpty()) {
      return answer.reply().find("sight").map(SightReader::read).filter(Sight::logins).isPresent()
          ? StepResult.of(Outcome.NOT_ATTEMPTED, "the user has no UserLogin row to freeze")
          : denied();
    }
    if (Shown.Login.of(row.get()) == Shown.Login.FROZEN) {
      ledger.frozen();
      return isFrozen(answer.afterLoss());
    }
    PartReply unfrozen = answer.reply().part("login");
    return unfrozen.succeeded()
        ? StepResult.of(Outcome.FAILED, "the org shows an unfrozen login and did not freeze it")
        : refused(unfrozen);
  }

  private StepResult isFrozen(boolean afterLoss) {
    if (afterLoss) {
      ledger.wrote();
      return StepResult.of(
          Outcome.APPLIED,
          "a reply was lost; a read shows that it was done",
          "UserLogin.IsFrozen is set");
    }
    return StepResult.of(Outcome.ALREADY, "", "UserLogin.IsFrozen was set");
  }

  private static StepResult refused(PartReply part) {
    SalesforceException failure = Reader.failure(STEP, part);
    return failure.kind() == ErrorKind.NOT_FOUND ? denied() : StepResult.failed(failure);
  }

  private static StepResult denied() {
    return StepResult.unseen("logins", "Manage Users");
  }
}
