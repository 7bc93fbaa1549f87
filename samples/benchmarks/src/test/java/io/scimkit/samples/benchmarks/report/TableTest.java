package io.scimkit.samples.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableTest {
  private static final Row ROW =
      new Row(
          "parse", String.class, "ours", List.of("theirs"), List.of(new Target("theirs", 2)), 100);

  private static Table table(double ours, double theirs, double bytes) {
    return Table.of(
        List.of(ROW),
        Map.of(
            "java.lang.String.ours", new Score(List.of(ours, ours / 2), bytes),
            "java.lang.String.theirs", new Score(List.of(theirs), 500)));
  }

  @Test
  void the_best_rounds_are_compared_and_the_worst_is_shown_as_scatter() {
    assertThat(table(3000, 1000, 80).toString())
        .contains("| **parse** | ours | 3,000 | -50 % | 80 |  | ≤ 100 B | met |")
        .contains("|  | theirs | 1,000 |  | 500 | 3.00 × | ≥ 2.0 × | met |");
  }

  @Test
  void a_missed_factor_and_a_missed_size_are_said() {
    assertThat(table(1500, 1000, 101).missed())
        .containsExactly("parse, bytes", "parse against theirs");
  }
}
