package io.scimkit.salesforce.leaver;

import io.scimkit.salesforce.runbook.Sight;
import java.util.Optional;

/**
 * What one read that writes nothing shows. A count that the account may not make is absent, never
 * zero.
 *
 * @param sight what the account may see, asked in the same read
 * @param login {@code UserLogin.IsFrozen}; absent when there is no row, or none to be seen
 * @param active {@code User.IsActive}, when the read asked for it
 * @param tokens how many OauthToken rows
 * @param sessions how many AuthSession rows
 */
record Shown(
    Sight sight,
    Optional<Boolean> login,
    Optional<Boolean> active,
    Optional<Integer> tokens,
    Optional<Integer> sessions) {

  boolean frozen() {
    return sight.logins() && login.orElse(false);
  }

  boolean noTokens() {
    return sight.tokens() && tokens.filter(n -> n == 0).isPresent();
  }

  boolean noSessions() {
    return sight.logins() && sessions.filter(n -> n == 0).isPresent();
  }

  /** A user without a UserLogin row cannot be frozen: only being inactive shuts them out. */
  boolean contained() {
    boolean cannotLogIn =
        frozen() || (sight.logins() && login.isEmpty() && active.filter(is -> !is).isPresent());
    return cannotLogIn && noTokens() && noSessions();
  }
}
