package io.scimkit.salesforce.leaver;

import io.scimkit.salesforce.rest.PartReply;
import io.scimkit.salesforce.rest.Row;
import io.scimkit.salesforce.runbook.Sight;
import java.util.Optional;

/**
 * What one read that writes nothing shows. A count that could not be made is absent, never zero.
 *
 * @param sight what the account may see, asked in the same read
 * @param login the UserLogin row
 * @param active {@code User.IsActive}, when the read asked for it and the row was shown
 * @param tokens how many OauthToken rows
 * @param sessions how many AuthSession rows
 */
record Shown(
    Sight sight,
    Login login,
    Optional<Boolean> active,
    Optional<Integer> tokens,
    Optional<Integer> sessions) {

  /** A UserLogin row, or what its absence says. */
  enum Login {
    FROZEN,
    NOT_FROZEN,
    /** There is none, and the account would see it. */
    NO_ROW,
    /** None was shown, which proves nothing: not asked for, refused, or not to be seen. */
    UNSEEN;

    /** By a row that was read. */
    static Login of(Row row) {
      return row.flag("IsFrozen").map(is -> is ? FROZEN : NOT_FROZEN).orElse(UNSEEN);
    }

    /** By a query, whose empty answer is a proof only to those who may see. */
    static Login of(PartReply query, Sight sight) {
      return query.rows().stream()
          .findFirst()
          .map(Login::of)
          .orElse(query.succeeded() && sight.logins() ? NO_ROW : UNSEEN);
    }
  }

  boolean frozen() {
    return login == Login.FROZEN;
  }

  boolean inactive() {
    return active.filter(is -> !is).isPresent();
  }

  boolean noTokens() {
    return sight.tokens() && tokens.filter(n -> n == 0).isPresent();
  }

  boolean noSessions() {
    return sight.logins() && sessions.filter(n -> n == 0).isPresent();
  }

  /** A user without a UserLogin row cannot be frozen: only being inactive shuts them out. */
  boolean contained() {
    boolean cannotLogIn = frozen() || (login == Login.NO_ROW && inactive());
    return cannotLogIn && noTokens() && noSessions();
  }
}
