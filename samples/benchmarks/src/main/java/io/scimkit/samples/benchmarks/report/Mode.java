package io.scimkit.samples.benchmarks.report;

import java.util.Locale;

/** How much is measured. Each round is a JVM of its own for each benchmark; seconds are whole. */
enum Mode {
  /** Nothing: the module is built and its tests are run. */
  NONE(0, 0, 0),
  /** Our own benchmarks only, for the comparison with {@code allocation.tsv}. */
  ALLOCATION(1, 8, 3),
  /** Everything, once: ratios are a hint. */
  QUICK(1, 3, 3),
  /** Everything, three times and warmer: the ratios that README.md shows. */
  FULL(3, 5, 5);

  private final int rounds;
  private final int warmUpSeconds;
  private final int seconds;

  Mode(int rounds, int warmUpSeconds, int seconds) {
    this.rounds = rounds;
    this.warmUpSeconds = warmUpSeconds;
    this.seconds = seconds;
  }

  static Mode of(String name) {
    for (Mode mode : values()) {
      if (mode.name().toLowerCase(Locale.ROOT).equals(name)) {
        return mode;
      }
    }
    throw new IllegalArgumentException(
        "-Dbenchmarks=" + name + " is unknown; use none, allocation, quick or full");
  }

  int rounds() {
    return rounds;
  }

  int warmUpSeconds() {
    return warmUpSeconds;
  }

  int seconds() {
    return seconds;
  }

  boolean withPeers() {
    return this == QUICK || this == FULL;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
