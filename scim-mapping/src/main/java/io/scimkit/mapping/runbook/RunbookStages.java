package io.scimkit.mapping.runbook;

import java.time.Duration;

/**
 * The stages of writing a runbook in code, begun by {@link Runbook#freezeFirst}. Each offers only
 * what is safe at that point, so that an unsafe order does not compile.
 */
public final class RunbookStages {

  private RunbookStages() {}

  /** The user is frozen; tokens, sessions or the deactivation come next. */
  public interface Frozen extends TokensRevoked {
    /**
     * Adds {@link StepKind#REVOKE_TOKENS}.
     *
     * @return the next stage
     */
    TokensRevoked revokeTokens();
  }

  /** Tokens are dealt with; sessions or the deactivation come next. */
  public interface TokensRevoked extends SessionsEnded {
    /**
     * Adds {@link StepKind#END_SESSIONS}.
     *
     * @return the next stage
     */
    SessionsEnded endSessions();
  }

  /** Containment is complete; the deactivation comes next. */
  public interface SessionsEnded {
    /**
     * Adds {@link StepKind#DEACTIVATE}.
     *
     * @return the next stage
     */
    Deactivated deactivate();
  }

  /** The user is deactivated; only verification and the clocks can follow. */
  public interface Deactivated extends Clocks {
    /**
     * Adds {@link StepKind#VERIFY}.
     *
     * @return the next stage
     */
    Clocks verify();
  }

  /** The steps are complete; the clocks can be set. */
  public interface Clocks {
    /**
     * Sets the time within which the user must be contained: frozen, without token and session, all
     * proved. Not set by default.
     *
     * @param limit more than zero
     * @return this stage
     * @throws io.scimkit.mapping.plan.DefinitionException by {@link #build()} if the limit is not
     *     positive
     */
    Clocks containWithin(Duration limit);

    /**
     * Sets the time within which the whole runbook must be complete. Not set by default.
     *
     * @param limit more than zero and not less than the time to contain
     * @return this stage
     */
    Clocks completeWithin(Duration limit);

    /**
     * Makes the runbook.
     *
     * @return an immutable runbook
     * @throws io.scimkit.mapping.plan.DefinitionException if the name is blank, or a limit is not
     *     positive or contradicts the other
     */
    Runbook build();
  }
}
