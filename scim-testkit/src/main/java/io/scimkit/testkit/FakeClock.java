package io.scimkit.testkit;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that stands still until a test moves it. It starts at 2026-01-05T09:00:00Z, a Monday,
 * unless told otherwise. Hand it to the code under test too, so that both live in the same time.
 * Thread-safe.
 */
public final class FakeClock extends Clock {
  private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");

  private final Clock source;
  // How far this clock is ahead of its source, which stands still unless the clock ticks.
  private final AtomicReference<Duration> ahead;
  private final ZoneId zone;

  private FakeClock(Clock source, AtomicReference<Duration> ahead, ZoneId zone) {
    this.source = source;
    this.ahead = ahead;
    this.zone = zone;
  }

  /** {@return a new clock at 2026-01-05T09:00:00Z} */
  public static FakeClock create() {
    return at(START);
  }

  /**
   * {@return a new clock at an instant}
   *
   * @param start where it stands
   */
  public static FakeClock at(Instant start) {
    return new FakeClock(
        Clock.fixed(requireNonNull(start, "start"), ZoneOffset.UTC),
        new AtomicReference<>(Duration.ZERO),
        ZoneOffset.UTC);
  }

  /**
   * {@return a new clock that goes with the machine's time, for an org that runs as a program} It
   * can be moved all the same.
   */
  public static FakeClock ticking() {
    return new FakeClock(Clock.systemUTC(), new AtomicReference<>(Duration.ZERO), ZoneOffset.UTC);
  }

  /**
   * Moves the clock forward.
   *
   * @param by how far; not negative
   * @throws IllegalArgumentException when {@code by} is negative
   */
  public void advance(Duration by) {
    if (by.isNegative()) {
      throw new IllegalArgumentException("time does not run backwards: " + by);
    }
    ahead.updateAndGet(now -> now.plus(by));
  }

  /**
   * Puts the clock to an instant, later or earlier.
   *
   * @param instant where it stands from now on
   */
  public void set(Instant instant) {
    ahead.set(Duration.between(source.instant(), requireNonNull(instant, "instant")));
  }

  @Override
  public Instant instant() {
    return source.instant().plus(requireNonNull(ahead.get()));
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  /** Returns a clock of another zone that moves together with this one. */
  @Override
  public Clock withZone(ZoneId other) {
    return new FakeClock(source, ahead, other);
  }

  @Override
  public String toString() {
    return "FakeClock[" + instant() + "]";
  }
}
