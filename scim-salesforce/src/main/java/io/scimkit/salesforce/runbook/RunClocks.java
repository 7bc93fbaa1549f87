package io.scimkit.salesforce.runbook;

import java.time.Instant;
import java.util.Optional;

/**
 * The moments of a run, by the clock that the org was built with. An absent moment was not reached.
 *
 * @param received when the event reached us; both limits count from here
 * @param frozen when the org took the freeze, or showed that the user was frozen
 * @param tokensZero when a count showed no token
 * @param sessionsZero when a count showed no session
 * @param contained when one read showed all of it: the clock of the containment stops
 * @param deactivated when the org showed the user inactive
 * @param verified when the verification held; the clock of the whole stops
 * @param finished when the run returned
 */
public record RunClocks(
    Instant received,
    Optional<Instant> frozen,
    Optional<Instant> tokensZero,
    Optional<Instant> sessionsZero,
    Optional<Instant> contained,
    Optional<Instant> deactivated,
    Optional<Instant> verified,
    Instant finished) {}
