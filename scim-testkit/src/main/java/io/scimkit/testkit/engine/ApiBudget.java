package io.scimkit.testkit.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** Counts API calls of the last 24 hours against the org's daily limit. */
public final class ApiBudget {
  private static final Duration WINDOW = Duration.ofHours(24);

  private final Clock clock;
  private final int limit;
  private final Deque<Spent> spent = new ArrayDeque<>();
  private int used;

  private record Spent(Instant at, int calls) {}

  ApiBudget(Clock clock, int limit) {
    this.clock = clock;
    this.limit = limit;
  }

  /** Counts calls; false when that would pass the limit. */
  public boolean spend(int calls) {
    expire();
    if (used + calls > limit) {
      return false;
    }
    Instant now = clock.instant();
    Spent last = spent.peekLast();
    if (last != null && last.at().equals(now)) {
      spent.removeLast();
      spent.addLast(new Spent(now, last.calls() + calls));
    } else {
      spent.addLast(new Spent(now, calls));
    }
    used += calls;
    return true;
  }

  /** How many calls the last 24 hours cost. */
  public int used() {
    expire();
    return used;
  }

  /** How many calls 24 hours allow. */
  public int limit() {
    return limit;
  }

  private void expire() {
    Instant start = clock.instant().minus(WINDOW);
    while (!spent.isEmpty() && !spent.getFirst().at().isAfter(start)) {
      used -= spent.removeFirst().calls();
    }
  }
}
