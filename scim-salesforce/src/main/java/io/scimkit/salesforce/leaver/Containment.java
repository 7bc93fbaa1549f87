package io.scimkit.salesforce.leaver;

import io.scimkit.mapping.runbook.StepKind;
import io.scimkit.salesforce.Outcome;
import io.scimkit.salesforce.SalesforceException;
import io.scimkit.salesforce.rest.Composite;
import io.scimkit.salesforce.rest.CompositeReply;
import io.scimkit.salesforce.rest.PartReply;
import io.scimkit.salesforce.rest.SalesforceId;
import io.scimkit.salesforce.rest.Target;
import io.scimkit.salesforce.session.OrgConnection;
import io.scimkit.salesforce.session.Reader;
import io.scimkit.salesforce.session.Tally;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tokens and sessions: reads what is left, revokes, ends, and reads again, until the counts are
 * zero or two rounds get no further. Tokens before sessions, since a token opens new sessions. At
 * most ten rounds.
 */
final class Containment {
  private static final int MOST_ROUNDS = 10;
  private static final String TOKENS = "revokeTokens";
  private static final String SESSIONS = "endSessions";

  private final OrgConnection connection;
  private final Attempts attempts;
  private final Tally tally;
  private final SalesforceId user;
  private final Optional<SalesforceId> login;
  private final Set<StepKind> steps;
  private final Ledger ledger;
  private final Map<String, Integer> revokedByApp = new LinkedHashMap<>();
  private final List<SalesforceException> tokenFailures = new ArrayList<>();
  private final List<SalesforceException> sessionFailures = new ArrayList<>();
  private int sessionsEnded;
  private @Nullable Look last;
  private @Nullable SalesforceException blind;

  Containment(
      OrgConnection connection,
      Attempts attempts,
      Tally tally,
      SalesforceId user,
      Optional<SalesforceId> login,
      Set<StepKind> steps,
      Ledger ledger) {
    this.connection = connection;
    this.attempts = attempts;
    this.tally = tally;
    this.user = user;
    this.login = login;
    this.steps = steps;
    this.ledger = ledger;
  }

  void run() {
    int before = Integer.MAX_VALUE;
    int withoutProgress = 0;
    for (int round = 1; round <= MOST_ROUNDS; round++) {
      Look look;
      try {
        look = Look.at(attempts, round == 1 ? "look" : "prove", user, login);
      } catch (SalesforceException failed) {
        blind = failed;
        return;
      }
      last = look;
      blind = null;
      ledger.shown(look.shown());
      int left = left(look);
      withoutProgress = left < before ? 0 : withoutProgress + 1;
      if (left == 0 || withoutProgress == 2) {
        return;
      }
      before = left;
      if (steps.contains(StepKind.REVOKE_TOKENS)) {
        tokenFailures.clear();
        look.tokens().forEach(this::revoke);
      }
      if (steps.contains(StepKind.END_SESSIONS)) {
        sessionFailures.clear();
        end(look.sessions());
      }
    }
  }

  private int left(Look look) {
    int tokens = steps.contains(StepKind.REVOKE_TOKENS) ? look.shown().tokens().orElse(0) : 0;
    int sessions = steps.contains(StepKind.END_SESSIONS) ? look.shown().sessions().orElse(0) : 0;
    return tokens + sessions;
  }

  private void revoke(Look.LiveToken token) {
    try {
      if (connection.revoke(TOKENS, token.deleteToken(), tally)) {
        revokedByApp.merge(token.app(), 1, Integer::sum);
        ledger.wrote();
      }
    } catch (SalesforceException failed) {
      tokenFailures.add(failed);
    }
  }

  private void end(List<SalesforceId> sessions) {
    for (int from = 0; from < sessions.size(); from += Composite.MAX_PARTS) {
      Composite request = new Composite();
      for (SalesforceId session :
          sessions.subList(from, Math.min(sessions.size(), from + Composite.MAX_PARTS))) {
        request.delete("s" + (request.parts().size() + 1), "AuthSession", Target.of(session));
      }
      try {
        count(request, connection.composite(SESSIONS, request, tally));
      } catch (SalesforceException failed) {
        sessionFailures.add(failed);
      }
    }
  }

  private void count(Composite request, CompositeReply reply) {
    request
        .parts()
        .forEach(
            sent -> {
              PartReply part = reply.part(sent.referenceId());
              if (part.succeeded()) {
                sessionsEnded++;
                ledger.wrote();
              } else if (part.status() != 404) {
                // 404: it went with its parent or by itself.
                sessionFailures.add(Reader.failure(SESSIONS, part));
              }
            });
  }

  StepResult tokens() {
    List<String> evidence = new ArrayList<>();
    if (!revokedByApp.isEmpty()) {
      int n = revokedByApp.values().stream().mapToInt(Integer::intValue).sum();
      evidence.add(n + " revoked: " + String.join(", ", revokedByApp.keySet()));
    }
    Look look = last;
    return result(
        look != null && look.shown().sight().tokens(),
        "Customize Application",
        look == null ? Optional.empty() : look.shown().tokens(),
        "token",
        !revokedByApp.isEmpty(),
        tokenFailures,
        evidence);
  }

  StepResult sessions() {
    List<String> evidence = new ArrayList<>();
    if (sessionsEnded > 0) {
      evidence.add(sessionsEnded + " ended");
    }
    Look look = last;
    return result(
        look != null && look.shown().sight().logins(),
        "Manage Users",
        look == null ? Optional.empty() : look.shown().sessions(),
        "session",
        sessionsEnded > 0,
        sessionFailures,
        evidence);
  }

  private StepResult result(
      boolean maySee,
      String permission,
      Optional<Integer> left,
      String noun,
      boolean wrote,
      List<SalesforceException> failures,
      List<String> evidence) {
    SalesforceException unread = blind;
    if (unread != null) {
      return StepResult.failed(unread);
    }
    if (!maySee) {
      return new StepResult(
          Outcome.DENIED,
          "the integration user may not see the "
              + noun
              + "s of others: give it the permission "
              + permission,
          evidence,
          List.of());
    }
    if (left.isPresent() && left.get() == 0) {
      evidence.add("count 0");
      return new StepResult(wrote ? Outcome.APPLIED : Outcome.ALREADY, "", evidence, List.of());
    }
    String reason =
        left.map(n -> n + " " + noun + (n == 1 ? " is" : "s are") + " left")
            .orElse("the " + noun + "s could not be counted");
    if (!failures.isEmpty()) {
      reason += ": " + failures.get(0).getMessage();
    }
    return new StepResult(
        Outcome.FAILED,
        reason,
        evidence,
        failures.stream().flatMap(f -> f.errors().stream()).toList());
  }
}
