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
import io.scimkit.salesforce.session.Reader;
import io.scimkit.salesforce.soql.Reference;
import java.util.Optional;

/**
 * The freeze, in one call: finds the login row that is not frozen, finds any row, and freezes the
 * first. Where none is left to freeze, the write has nothing to refer to and does not happen.
 */
final class Freeze {
  private static final String STEP = "freeze";

  private final Attempts attempts;
  private final SalesforceId user;
  private final boolean seesLogins;
  private final Ledger ledger;
  private Optional<SalesforceId> loginId = Optional.empty();

  Freeze(Attempts attempts, SalesforceId user, boolean seesLogins, Ledger ledger) {
    this.attempts = attempts;
    this.user = user;
    this.seesLogins = seesLogins;
    this.ledger = ledger;
  }

  /** The login row, if one was seen. */
  Optional<SalesforceId> loginId() {
    return loginId;
  }

  StepResult run() {
    Composite request =
        new Composite()
            .query("login", Queries.unfrozenLogin(user))
            .query("any", Queries.login(eq("UserId", user.value())))
            .update(
                "freeze",
                "UserLogin",
                Target.of(Reference.toRow("login", 0)),
                Json.object().add("IsFrozen", true).build());
    try {
      return judge(attempts.send(STEP, request, "freeze"));
    } catch (SalesforceException failed) {
      return StepResult.failed(failed);
    }
  }

  private StepResult judge(CompositeReply reply) {
    PartReply any = reply.part("any");
    Optional<Row> row = any.rows().stream().findFirst();
    loginId = row.map(Row::id);
    PartReply write = reply.part("freeze");
    if (write.succeeded()) {
      ledger.wrote();
      ledger.frozen();
      return StepResult.of(Outcome.APPLIED, "", "UserLogin.IsFrozen set");
    }
    if (!write.halted()) {
      return refused(write);
    }
    if (!any.succeeded()) {
      return refused(any);
    }
    if (row.isEmpty()) {
      return seesLogins
          ? StepResult.of(Outcome.NOT_ATTEMPTED, "the user has no UserLogin row to freeze")
          : denied();
    }
    if (row.get().flag("IsFrozen").orElse(false)) {
      ledger.frozen();
      return StepResult.of(Outcome.ALREADY, "", "UserLogin.IsFrozen was set");
    }
    return StepResult.of(Outcome.FAILED, "the org shows an unfrozen login and did not freeze it");
  }

  private static StepResult refused(PartReply part) {
    SalesforceException failure = Reader.failure(STEP, part);
    return failure.kind() == ErrorKind.NOT_FOUND ? denied() : StepResult.failed(failure);
  }

  private static StepResult denied() {
    return StepResult.of(
        Outcome.DENIED,
        "the integration user may not see logins: give it the permission Manage Users");
  }
}
