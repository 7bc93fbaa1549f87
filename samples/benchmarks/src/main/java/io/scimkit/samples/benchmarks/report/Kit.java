package io.scimkit.samples.benchmarks.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Measures scim-testkit and puts the table into README.md. The best iteration counts, in time on
 * the wall and in processor time: what disturbs one on a shared machine only ever makes it slower.
 */
public final class Kit {
  private static final Path README = Path.of("README.md");
  private static final String PACKAGE = "io.scimkit.samples.benchmarks.kit.";

  /**
   * One row of the table.
   *
   * @param benchmark class and method, and the number of users where it has one
   * @param work in words
   * @param aim in milliseconds; 0 when there is none
   */
  private record Line(String benchmark, String work, double aim) {}

  private static final List<Line> LINES =
      List.of(
          new Line("OrgCreation.enterprise", "make an org", 5),
          new Line("OneCall.inProcess", "read a row, in process", 0.05),
          new Line("OneCall.http", "read a row, by HTTP", 1),
          new Line("Seeding.tenThousandUsers", "seed 10,000 users", 1000),
          new Line("LookUps.username 1000", "query by Username, 1,000 users", 0),
          new Line("LookUps.username 10000", "query by Username, 10,000 users", 0),
          new Line("LookUps.username 100000", "query by Username, 100,000 users", 0),
          new Line("LookUps.changeAndRestore 1000", "change a user and go back, 1,000 users", 0),
          new Line("LookUps.changeAndRestore 10000", "change a user and go back, 10,000 users", 0),
          new Line(
              "LookUps.changeAndRestore 100000", "change a user and go back, 100,000 users", 0),
          new Line("FullScan.hundredThousandUsers", "query without an index, 100,000 users", 0));

  /** The best iteration of a benchmark, in milliseconds. */
  private record Best(double wall, double cpu) {}

  private Kit() {}

  /**
   * Measures.
   *
   * @param arguments none
   * @throws RunnerException if a benchmark fails
   * @throws IOException if README.md cannot be written
   */
  public static void main(String[] arguments) throws RunnerException, IOException {
    String before = Machine.load();
    Options options =
        new OptionsBuilder()
            .include("^" + PACKAGE.replace(".", "\\."))
            .forks(1)
            .warmupIterations(12)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(5)
            .measurementTime(TimeValue.seconds(1))
            .jvmArgs("-Xms1g", "-Xmx1g", "-XX:+UseG1GC")
            .addProfiler(CpuTime.class)
            .shouldFailOnError(true)
            .build();
    Map<String, Best> best = best(new Runner(options).run());
    List<String> rows =
        new ArrayList<>(
            List.of("| work | processor time | wall time | aim |", "|---|---:|---:|---:|"));
    for (Line line : LINES) {
      Best measured = best.get(line.benchmark());
      if (measured == null) {
        throw new IllegalStateException(line.benchmark() + " was not measured");
      }
      String aim = line.aim() == 0 ? "" : "< " + time(line.aim());
      rows.add(
          "| %s | %s | %s | %s |"
              .formatted(line.work(), time(measured.cpu()), time(measured.wall()), aim));
    }
    rows.add("");
    rows.add("%s. Load %s before, %s after.".formatted(Machine.describe(), before, Machine.load()));
    Readme.paste(README, "kit", String.join("\n", rows) + "\n");
  }

  private static Map<String, Best> best(Collection<RunResult> results) {
    Map<String, Best> best = new LinkedHashMap<>();
    for (RunResult result : results) {
      String name = result.getParams().getBenchmark().substring(PACKAGE.length());
      String users = result.getParams().getParam("users");
      double wall = least(result, IterationResult::getPrimaryResult);
      double cpu = least(result, Kit::cpu);
      best.put(users == null ? name : name + " " + users, new Best(wall, cpu));
    }
    return best;
  }

  private static Result<?> cpu(IterationResult iteration) {
    Result<?> cpu = iteration.getSecondaryResults().get(CpuTime.LABEL);
    if (cpu == null) {
      throw new IllegalStateException("the profiler did not answer " + CpuTime.LABEL);
    }
    return cpu;
  }

  private static double least(RunResult result, Function<IterationResult, Result<?>> score) {
    return result.getBenchmarkResults().stream()
        .flatMap(each -> each.getIterationResults().stream())
        .mapToDouble(each -> score.apply(each).getScore())
        .min()
        .orElseThrow();
  }

  private static String time(double milliseconds) {
    return milliseconds < 1
        ? String.format(Locale.ROOT, "%.0f µs", 1000 * milliseconds)
        : String.format(Locale.ROOT, "%.1f ms", milliseconds);
  }
}
