package io.scimkit.salesforce.leaver;

import io.scimkit.mapping.runbook.StepKind;
import io.scimkit.salesforce.SalesforceException;
import io.scimkit.salesforce.rest.Composite;
import io.scimkit.salesforce.rest.CompositeReply;
import io.scimkit.salesforce.rest.PartReply;
import io.scimkit.salesforce.rest.SalesforceId;
import io.scimkit.salesforce.rest.Target;
import io.scimkit.salesforce.session.OrgConnection;
import io.scimkit.salesforce.session.Reader;
import io.scimkit.salesforce.session.Tally;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tokens and sessions: reads what is left, revokes, ends, and reads again, until the counts are
 * zero or two rounds get no further. Tokens before sessions, since a token opens new sessions. At
 * most ten rounds; one takes a page of each, which is 500 tokens.
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
  private final Sweep tokens;
  private final Sweep sessions;
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
    this.tokens = new Sweep("token", "revoked", "Customize Application", ledger);
    this.sessions = new Sweep("session", "ended", "Manage Users", ledger);
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
      ledger.shown(look.shown());
      int left = left(look);
      withoutProgress = left < before ? 0 : withoutProgress + 1;
      if (left == 0 || withoutProgress == 2) {
        return;
      }
      before = left;
      if (steps.contains(StepKind.REVOKE_TOKENS)) {
        tokens.begin();
        revoke(look.tokens());
      }
      if (steps.contains(StepKind.END_SESSIONS)) {
        sessions.begin();
        end(look.sessions());
      }
    }
  }

  private int left(Look look) {
    int left = 0;
    if (steps.contains(StepKind.REVOKE_TOKENS)) {
      left += look.tokensLeft();
    }
    if (steps.contains(StepKind.END_SESSIONS)) {
      left += look.sessionsLeft();
    }
    return left;
  }

  private void revoke(List<Look.LiveToken> live) {
    for (Look.LiveToken token : live) {
      if (tokens.hopeless()) {
        return;
      }
      try {
        if (connection.revoke(TOKENS, token.deleteToken(), tally)) {
          tokens.done(token.app());
        } else {
          tokens.gone();
        }
      } catch (SalesforceException failed) {
        tokens.failed(failed, 1);
      }
    }
  }

  private void end(List<SalesforceId> live) {
    for (int from = 0; from < live.size() && !sessions.hopeless(); from += Composite.MAX_PARTS) {
      Composite request = new Composite();
      for (SalesforceId session :
          live.subList(from, Math.min(live.size(), from + Composite.MAX_PARTS))) {
        request.delete("s" + (request.parts().size() + 1), "AuthSession", Target.of(session));
      }
      try {
        count(request, connection.composite(SESSIONS, request, tally));
      } catch (SalesforceException failed) {
        sessions.failed(failed, request.parts().size());
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
                sessions.done("");
              } else if (part.status() == 404) {
                // It went with its parent or by itself.
                sessions.gone();
              } else {
                sessions.failed(Reader.failure(SESSIONS, part), 1);
              }
            });
  }

  StepResult tokens() {
    Look look = last;
    return result(
        tokens,
        look != null && look.shown().sight().tokens(),
        look == null ? Optional.empty() : look.shown().tokens());
  }

  StepResult sessions() {
    Look look = last;
    return result(
        sessions,
        look != null && look.shown().sight().logins(),
        look == null ? Optional.empty() : look.shown().sessions());
  }

  // Without the last read nothing is proved, whatever the one before it showed.
  private StepResult result(Sweep sweep, boolean maySee, Optional<Integer> left) {
    SalesforceException unread = blind;
    return unread == null
        ? sweep.result(maySee, left)
        : StepResult.failed(unread, sweep.evidence().toArray(String[]::new));
  }
}
