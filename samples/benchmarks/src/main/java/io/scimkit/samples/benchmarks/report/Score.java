package io.scimkit.samples.benchmarks.report;

import java.util.ArrayList;
import java.util.List;

/**
 * What was measured of one benchmark in all rounds.
 *
 * @param rounds operations a second, one number for each round
 * @param bytes bytes allocated for one operation, in the second with the fewest: before code is
 *     compiled it allocates more
 */
record Score(List<Double> rounds, double bytes) {

  Score and(Score more) {
    List<Double> all = new ArrayList<>(rounds);
    all.addAll(more.rounds);
    return new Score(List.copyOf(all), Math.min(bytes, more.bytes));
  }

  /** The best round. What disturbs a round on a shared machine only ever makes it slower. */
  double best() {
    return rounds.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
  }

  /** How far the worst round lies under the best, in percent. */
  double scatter() {
    double worst = rounds.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    return 100 * (best() - worst) / best();
  }
}
