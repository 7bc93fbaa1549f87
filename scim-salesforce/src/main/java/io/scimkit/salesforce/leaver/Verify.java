package io.scimkit.salesforce.leaver;

import static io.scimkit.salesforce.soql.Condition.eq;

import io.scimkit.salesforce.Outcome;
import io.scimkit.salesforce.SalesforceException;
import io.scimkit.salesforce.rest.Composite;
import io.scimkit.salesforce.rest.CompositeReply;
import io.scimkit.salesforce.rest.SalesforceId;
import io.scimkit.salesforce.runbook.Sight;
import io.scimkit.salesforce.session.SightReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads everything again, in one call that writes nothing. */
final class Verify {
  private static final String STEP = "verify";

  private final Attempts attempts;
  private final SalesforceId user;
  private final Ledger ledger;
  private final List<String> holds = new ArrayList<>();
  private final List<String> open = new ArrayList<>();
  private final List<String> unseen = new ArrayList<>();

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
            .query("sight", SightReader.query());
    try {
      return judge(shown(attempts.send(STEP, request).reply()));
    } catch (SalesforceException failed) {
      return StepResult.failed(failed);
    }
  }

  private static Shown shown(CompositeReply reply) {
    Sight sight = SightReader.read(reply.part("sight"));
    return new Shown(
        sight,
        Shown.Login.of(reply.part("login"), sight),
        reply.part("user").rows().stream().findFirst().flatMap(row -> row.flag("IsActive")),
        reply.part("tokens").totalSize(),
        reply.part("sessions").totalSize());
  }

  private StepResult judge(Shown shown) {
    ledger.shown(shown);
    activity(shown);
    login(shown);
    if (shown.sight().logins()) {
      (shown.noSessions() ? holds : open).add(count(shown.sessions(), "session"));
    } else {
      unseen.add("sessions (Manage Users)");
    }
    if (shown.sight().tokens()) {
      (shown.noTokens() ? holds : open).add(count(shown.tokens(), "token"));
    } else {
      unseen.add("tokens (Customize Application)");
    }
    return result();
  }

  private void activity(Shown shown) {
    if (shown.inactive()) {
      holds.add("inactive");
    } else if (shown.active().isPresent()) {
      open.add("the user is active");
    } else if (shown.sight().logins()) {
      open.add("the org does not show the user");
    } else {
      unseen.add("the user (Manage Users)");
    }
  }

  private void login(Shown shown) {
    switch (shown.login()) {
      case FROZEN -> holds.add("frozen");
      case NOT_FROZEN -> open.add("the user is not frozen");
      case NO_ROW -> holds.add("no UserLogin row");
      case UNSEEN -> {
        if (shown.sight().logins()) {
          open.add("the login could not be read");
        } else {
          unseen.add("logins (Manage Users)");
        }
      }
    }
  }

  private StepResult result() {
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
