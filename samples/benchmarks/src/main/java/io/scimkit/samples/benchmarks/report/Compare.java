package io.scimkit.samples.benchmarks.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures, prints the libraries side by side, and fails if we allocate more than {@code
 * allocation.tsv} allows. Run by Maven in this module's folder; see README.md.
 */
public final class Compare {
  private static final Path ALLOCATION = Path.of("allocation.tsv");
  private static final Path README = Path.of("README.md");
  private static final Path REPORT = Path.of("target", "benchmarks.md");

  private final Mode mode;
  private final PrintStream out;
  private final List<Row> rows = Rows.all();
  private final Map<String, Score> scores = new LinkedHashMap<>();

  private Compare(Mode mode, PrintStream out) {
    this.mode = mode;
    this.out = out;
  }

  /**
   * Measures.
   *
   * @param arguments one of none, allocation, quick and full
   * @throws RunnerException if a benchmark fails
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] arguments) throws RunnerException, IOException {
    Compare compare = new Compare(Mode.of(arguments[0]), System.out);
    if (compare.mode != Mode.NONE && !compare.run()) {
      System.exit(1);
    }
  }

  private boolean run() throws RunnerException, IOException {
    String load = Machine.load();
    for (int round = 1; round <= mode.rounds(); round++) {
      Set<String> measured = new HashSet<>();
      for (Row row : rows) {
        out.printf("%s %d/%d: %s%n", mode, round, mode.rounds(), row.work());
        Set<String> names = names(row);
        names.removeIf(name -> !measured.add(name));
        measure(new Measurement(mode.warmUpSeconds(), mode.seconds()), names);
      }
    }
    Table table = Table.of(rows, scores);
    String report =
        "%s%n%s. Load %s before, %s after; mode %s.%n"
            .formatted(table, Machine.describe(), load, Machine.load(), mode)
            .replace("\r", "");
    Files.writeString(REPORT, report);
    out.println(report);
    table.missed().forEach(missed -> out.println("missed: " + missed));
    if (Boolean.getBoolean("benchmarks.paste")) {
      Readme.paste(README, "measured", report);
    }
    return checkAllocation();
  }

  private Set<String> names(Row row) {
    Stream<String> methods =
        Stream.concat(
            Stream.of(row.ours()), mode.withPeers() ? row.rivals().stream() : Stream.empty());
    return new LinkedHashSet<>(methods.map(row::benchmark).toList());
  }

  private void measure(Measurement measurement, Set<String> names) throws RunnerException {
    measurement.round(names).forEach((name, score) -> scores.merge(name, score, Score::and));
  }

  private boolean checkAllocation() throws IOException, RunnerException {
    if (Boolean.getBoolean("benchmarks.accept")) {
      Map<String, Double> measured = new LinkedHashMap<>();
      for (Row row : rows) {
        measured.put(row.key(), bytes(row));
      }
      AllocationTable.write(ALLOCATION, measured);
      return true;
    }
    List<String> complaints = new ArrayList<>();
    AllocationTable accepted = AllocationTable.read(ALLOCATION);
    double tolerance = Double.parseDouble(System.getProperty("benchmarks.tolerance", "5"));
    for (Row row : rows) {
      if (accepted.complaint(row.key(), bytes(row), tolerance).isPresent()) {
        // what the compiler has not inlined yet allocates more: look again, longer
        measure(new Measurement(3 * mode.warmUpSeconds(), 3), Set.of(row.benchmark(row.ours())));
      }
      accepted.complaint(row.key(), bytes(row), tolerance).ifPresent(complaints::add);
    }
    complaints.forEach(out::println);
    if (!complaints.isEmpty()) {
      out.println("If that is meant, accept it: mvn -q -B -Pbenchmarks -Dbenchmarks.accept verify");
    }
    return complaints.isEmpty();
  }

  private double bytes(Row row) {
    Score score = scores.get(row.benchmark(row.ours()));
    if (score == null) {
      throw new IllegalStateException(row.key() + " was not measured");
    }
    return score.bytes();
  }
}
