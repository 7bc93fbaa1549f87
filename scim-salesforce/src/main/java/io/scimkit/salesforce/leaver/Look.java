package io.scimkit.salesforce.leaver;

import static io.scimkit.salesforce.soql.Condition.eq;

import io.scimkit.salesforce.rest.Composite;
import io.scimkit.salesforce.rest.CompositeReply;
import io.scimkit.salesforce.rest.PartReply;
import io.scimkit.salesforce.rest.Row;
import io.scimkit.salesforce.rest.SalesforceId;
import io.scimkit.salesforce.rest.Target;
import io.scimkit.salesforce.runbook.Sight;
import io.scimkit.salesforce.session.SightReader;
import io.scimkit.salesforce.wire.Secret;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One read of what is left of a user's tokens and sessions, with counts, since rows stop at 2,500,
 * and with what the account may see, since rows that it may not see look like none.
 *
 * @param shown the counts
 * @param tokens the tokens on the first page
 * @param sessions the sessions on the first page
 */
record Look(Shown shown, List<LiveToken> tokens, List<SalesforceId> sessions) {

  /** A token of the user, by what revokes it. */
  record LiveToken(Secret deleteToken, String app) {}

  static Look at(Attempts attempts, String step, SalesforceId user, Optional<SalesforceId> login) {
    Composite request =
        new Composite()
            .query("tokens", Queries.tokens(user))
            .query("tokenCount", Queries.countTokens(eq("UserId", user.value())))
            .query("sessions", Queries.sessions(user))
            .query("sessionCount", Queries.countSessions(eq("UsersId", user.value())))
            .query("sight", SightReader.query());
    login.ifPresent(
        id -> request.row("login", "UserLogin", Target.of(id), List.of("Id", "IsFrozen")));
    return read(attempts.send(step, request).reply());
  }

  /** How many tokens there are still to revoke, as far as can be told; 0 ends the rounds. */
  int tokensLeft() {
    return left(shown.sight().tokens(), shown.tokens(), tokens.size());
  }

  /** How many sessions there are still to end, as far as can be told; 0 ends the rounds. */
  int sessionsLeft() {
    return left(shown.sight().logins(), shown.sessions(), sessions.size());
  }

  // A count that failed is no zero: rows that were listed, or else at least one, are taken for it.
  private static int left(boolean maySee, Optional<Integer> count, int listed) {
    return count.orElse(maySee ? Math.max(1, listed) : listed);
  }

  private static Look read(CompositeReply reply) {
    Sight sight = SightReader.read(reply.part("sight"));
    List<LiveToken> tokens = new ArrayList<>();
    for (Row row : reply.part("tokens").rows()) {
      row.text("DeleteToken")
          .ifPresent(
              token ->
                  tokens.add(
                      new LiveToken(Secret.of(token), row.text("AppName").orElse("unnamed app"))));
    }
    return new Look(
        new Shown(
            sight,
            reply
                .find("login")
                .flatMap(PartReply::row)
                .map(Shown.Login::of)
                .orElse(Shown.Login.UNSEEN),
            Optional.empty(),
            reply.part("tokenCount").totalSize(),
            reply.part("sessionCount").totalSize()),
        List.copyOf(tokens),
        reply.part("sessions").rows().stream().map(Row::id).toList());
  }
}
