package io.scimkit.testkit;

import java.time.Duration;
import java.util.Optional;

/**
 * When something that takes an org time is done: a Bulk API 2.0 job, a permission set group's
 * recalculation, the spreading of a deactivation or of new rows. Here it moves only with looks or
 * with the org's clock, so a test decides. Immutable.
 */
public final class Progress {
  private static final Progress IMMEDIATELY = new Progress(0, Optional.empty());

  private final int polls;
  private final Optional<Duration> after;

  private Progress(int polls, Optional<Duration> after) {
    this.polls = polls;
    this.after = after;
  }

  /** {@return done at once; the default} */
  public static Progress immediately() {
    return IMMEDIATELY;
  }

  /**
   * Returns done at a client's look: the first {@code polls} looks find it in progress, the next
   * one finds it done. What counts as a look is said where the setting is made.
   *
   * @param polls how many looks are in vain; not negative
   * @return the setting
   * @throws IllegalArgumentException when {@code polls} is negative
   */
  public static Progress afterPolls(int polls) {
    if (polls < 0) {
      throw new IllegalArgumentException("polls is negative: " + polls);
    }
    return polls == 0 ? IMMEDIATELY : new Progress(polls, Optional.empty());
  }

  /**
   * Returns done once the org's clock has moved on, whether or not a client looks.
   *
   * @param duration how far the clock has to move from the beginning; not negative
   * @return the setting
   * @throws IllegalArgumentException when {@code duration} is negative
   */
  public static Progress after(Duration duration) {
    if (duration.isNegative()) {
      throw new IllegalArgumentException("duration is negative: " + duration);
    }
    return new Progress(0, Optional.of(duration));
  }

  /** {@return how many looks find it in progress; 0 unless {@link #afterPolls} set it} */
  public int polls() {
    return polls;
  }

  /** {@return how far the clock has to move; empty unless {@link #after(Duration)} set it} */
  public Optional<Duration> after() {
    return after;
  }

  /** {@return whether it is done at once} */
  public boolean isImmediate() {
    return polls == 0 && after.filter(duration -> !duration.isZero()).isEmpty();
  }

  @Override
  public String toString() {
    return after.map(duration -> "after " + duration).orElse("after " + polls + " polls");
  }
}
