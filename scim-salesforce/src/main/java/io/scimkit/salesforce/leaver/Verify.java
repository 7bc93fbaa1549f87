package io.scimkit.salesforce.leaver;

import static io.scimkit.salesforce.soql.Condition.eq;

import io.scimkit.salesforce.Outcome;
import io.scimkit.salesforce.SalesforceException;
import io.scimkit.salesforce.rest.Composite;
import io.scimkit.salesforce.rest.CompositeReply;
import io.scimkit.salesforce.rest.PartReply;
import io.scimkit.salesforce.rest.SalesforceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads everything again, in one call that writes nothing. */
final class Verify {
  private static final String STEP = "verify";

  private final Attempts attempts;
  private final SalesforceId user;
  private final Ledger ledger;

  Verify(Attempts attempts, SalesforceId user, Ledger ledger) {
    this.attempts = attempts;
    this.user = user;
    this.ledger = ledger;
  }

  StepResult run() {
    Composite request =
        new Composite()
            .query("user", Queries.user(user))
            .query("login", Queries.login(eq("UserId", user.value())))
            .query("tokens", Queries.countTokens(eq("UserId", user.value())))
            .query("sessions", Queries.countSessions(eq("UsersId", user.value())))
            .query("sight", Queries.sight());
    try {
      return judge(shown(attempts.send(STEP, request)));
    } catch (SalesforceException failed) {
      return StepResult.failed(failed);
    }
  }

  private static Shown shown(CompositeReply reply) {
    return new Shown(
        SightReader.read(reply.part("sight")),
        flag(reply.part("login"), "IsFrozen"),
        flag(reply.part("user"), "IsActive"),
        reply.part("tokens").totalSize(),
        reply.part("sessions").totalSize());
  }

  private static Optional<Boolean> flag(PartReply part, String field) {
    return part.rows().stream().findFirst().flatMap(row -> row.flag(field));
  }

  private StepResult judge(Shown shown) {
    ledger.shown(shown);
    List<String> holds = new ArrayList<>();
    List<String> open = new ArrayList<>();
    List<String> unseen = new ArrayList<>();
    boolean inactive = shown.active().filter(is -> !is).isPresent();
    (inactive ? holds : open).add(inactive ? "inactive" : "the user is active");
    if (shown.sight().logins()) {
      loginState(shown, holds, open);
      (shown.noSessions() ? holds : open).add(count(shown.sessions(), "session"));
    } else {
      unseen.add("logins and sessions (Manage Users)");
    }
    if (shown.sight().tokens()) {
      (shown.noTokens() ? holds : open).add(count(shown.tokens(), "token"));
    } else {
      unseen.add("tokens (Customize Application)");
    }
    return result(holds, open, unseen);
  }

  private static void loginState(Shown shown, List<String> holds, List<String> open) {
    if (shown.login().isEmpty()) {
      holds.add("no UserLogin row");
    } else {
      (shown.frozen() ? holds : open).add(shown.frozen() ? "frozen" : "the user is not frozen");
    }
  }

  private StepResult result(List<String> holds, List<String> open, List<String> unseen) {
    if (!open.isEmpty()) {
      return new StepResult(Outcome.FAILED, String.join(", ", open), holds, List.of());
    }
    if (!unseen.isEmpty()) {
      return new StepResult(
          Outcome.DENIED, "may not be seen: " + String.join(", ", unseen), holds, List.of());
    }
    ledger.verified();
    return new StepResult(
        ledger.hasWritten() ? Outcome.APPLIED : Outcome.ALREADY, "", holds, List.of());
  }

  private static String count(Optional<Integer> count, String noun) {
    return count.map(n -> n + " " + noun + (n == 1 ? "" : "s")).orElse("uncounted " + noun + "s");
  }
}
