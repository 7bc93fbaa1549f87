package io.scimkit.testkit;

import java.time.Duration;
import java.util.Optional;

/**
 * When the work of a Bulk API 2.0 job is done. Real jobs take seconds to hours; here they move only
 * with polls or with the org's clock, so a test decides. Immutable.
 */
public final class JobProgress {
  private static final JobProgress IMMEDIATELY = new JobProgress(0, Optional.empty());

  private final int polls;
  private final Optional<Duration> after;

  private JobProgress(int polls, Optional<Duration> after) {
    this.polls = polls;
    this.after = after;
  }

  /** {@return done as soon as the data is there; the default} */
  public static JobProgress immediately() {
    return IMMEDIATELY;
  }

  /**
   * Returns done at a client's look: the first {@code polls} requests for the job's state find it
   * in progress, the next one finds it complete.
   *
   * @param polls how many looks are in vain; not negative
   * @return the setting
   * @throws IllegalArgumentException when {@code polls} is negative
   */
  public static JobProgress afterPolls(int polls) {
    if (polls < 0) {
      throw new IllegalArgumentException("polls is negative: " + polls);
    }
    return polls == 0 ? IMMEDIATELY : new JobProgress(polls, Optional.empty());
  }

  /**
   * Returns done once the org's clock has moved on, whether or not a client looks.
   *
   * @param duration how far the clock has to move from the end of the upload; not negative
   * @return the setting
   * @throws IllegalArgumentException when {@code duration} is negative
   */
  public static JobProgress after(Duration duration) {
    if (duration.isNegative()) {
      throw new IllegalArgumentException("duration is negative: " + duration);
    }
    return new JobProgress(0, Optional.of(duration));
  }

  /** {@return how many looks find the job in progress; 0 unless {@link #afterPolls} set it} */
  public int polls() {
    return polls;
  }

  /** {@return how far the clock has to move; empty unless {@link #after(Duration)} set it} */
  public Optional<Duration> after() {
    return after;
  }

  @Override
  public String toString() {
    return after.map(duration -> "after " + duration).orElse("after " + polls + " polls");
  }
}
