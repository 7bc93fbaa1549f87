package io.scimkit.samples.benchmarks.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs benchmarks with the one set of options that all libraries get. */
final class Measurement {
  private static final String BYTES = "gc.alloc.rate.norm";

  private final int warmUpSeconds;
  private final int seconds;

  Measurement(int warmUpSeconds, int seconds) {
    this.warmUpSeconds = warmUpSeconds;
    this.seconds = seconds;
  }

  /** One round of these benchmarks, given by their full names. */
  Map<String, Score> round(Collection<String> benchmarks) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .forks(1)
            .threads(1)
            .warmupIterations(warmUpSeconds)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(seconds)
            .measurementTime(TimeValue.seconds(1))
            .jvmArgs("-Xms1g", "-Xmx1g", "-XX:+UseG1GC")
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT);
    for (String benchmark : benchmarks) {
      options.include('^' + Pattern.quote(benchmark) + '$');
    }
    Map<String, Score> scores = new LinkedHashMap<>();
    for (RunResult result : new Runner(options.build()).run()) {
      scores.put(result.getParams().getBenchmark(), score(result));
    }
    return scores;
  }

  private static Score score(RunResult result) {
    Result<?> bytes = result.getSecondaryResults().get(BYTES);
    if (bytes == null) {
      throw new IllegalStateException("JMH's gc profiler did not answer " + BYTES);
    }
    return new Score(List.of(result.getPrimaryResult().getScore()), bytes.getStatistics().getMin());
  }
}
