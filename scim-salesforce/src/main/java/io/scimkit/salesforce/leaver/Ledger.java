package io.scimkit.salesforce.leaver;

import io.scimkit.salesforce.runbook.RunClocks;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** What the reads of one run have shown, and when for the first time. Belongs to one thread. */
final class Ledger {
  private final Clock clock;
  private final Instant received;
  private Optional<Instant> frozen = Optional.empty();
  private Optional<Instant> tokensZero = Optional.empty();
  private Optional<Instant> sessionsZero = Optional.empty();
  private Optional<Instant> contained = Optional.empty();
  private Optional<Instant> deactivated = Optional.empty();
  private Optional<Instant> verified = Optional.empty();
  private boolean containedNow;
  private boolean wrote;

  Ledger(Clock clock, Instant received) {
    this.clock = clock;
    this.received = received;
  }

  Instant now() {
    return clock.instant();
  }

  void frozen() {
    frozen = first(frozen);
  }

  void inactive() {
    deactivated = first(deactivated);
  }

  void verified() {
    verified = first(verified);
  }

  void wrote() {
    wrote = true;
  }

  /** One read that shows all of it at once. */
  void shown(Shown shown) {
    if (shown.frozen()) {
      frozen();
    }
    if (shown.noTokens()) {
      tokensZero = first(tokensZero);
    }
    if (shown.noSessions()) {
      sessionsZero = first(sessionsZero);
    }
    containedNow = shown.contained();
    if (containedNow) {
      contained = first(contained);
    }
  }

  boolean containedNow() {
    return containedNow;
  }

  boolean hasWritten() {
    return wrote;
  }

  RunClocks clocks() {
    return new RunClocks(
        received, frozen, tokensZero, sessionsZero, contained, deactivated, verified, now());
  }

  private Optional<Instant> first(Optional<Instant> known) {
    return known.isPresent() ? known : Optional.of(now());
  }
}
