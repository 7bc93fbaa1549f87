package io.scimkit.samples.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What each of our benchmarks allocated when the table was last accepted. Bytes for one operation
 * hardly depend on the machine or its load, so more of them fails the build; time never does.
 */
final class AllocationTable {
  private static final String HEAD = "# benchmark\tbytes for one operation";
  // the profiler itself leaves some bytes in every operation
  private static final double SLACK = 16;

  private final Map<String, Long> bytes;

  private AllocationTable(Map<String, Long> bytes) {
    this.bytes = bytes;
  }

  static AllocationTable read(Path file) throws IOException {
    Map<String, Long> bytes = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      int tab = line.indexOf('\t');
      if (!line.startsWith("#") && tab > 0) {
        bytes.put(line.substring(0, tab), Long.valueOf(line.substring(tab + 1)));
      }
    }
    return new AllocationTable(bytes);
  }

  static void write(Path file, Map<String, Double> measured) throws IOException {
    List<String> lines = new ArrayList<>(List.of(HEAD));
    new TreeMap<>(measured).forEach((key, value) -> lines.add(key + '\t' + Math.round(value)));
    Files.write(file, lines);
  }

  /** Why the build has to fail because of this benchmark; empty if it has not. */
  Optional<String> complaint(String key, double measured, double tolerancePercent) {
    Long accepted = bytes.get(key);
    if (accepted == null) {
      return Optional.of(key + " is not in allocation.tsv");
    }
    if (measured <= accepted * (1 + tolerancePercent / 100) + SLACK) {
      return Optional.empty();
    }
    return Optional.of(
        "%s allocates %,.0f B for one operation, %,d B in allocation.tsv"
            .formatted(key, measured, accepted));
  }
}
