package io.scimkit.samples.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllocationTableTest {
  @TempDir private Path folder;
  private AllocationTable table;

  @BeforeEach
  void a_table_with_one_benchmark() throws IOException {
    Path file = folder.resolve("allocation.tsv");
    AllocationTable.write(file, Map.of("ParseUser.scimkit", 9999.7));
    table = AllocationTable.read(file);
  }

  @Test
  void what_was_accepted_passes() {
    assertThat(table.complaint("ParseUser.scimkit", 9999.7, 5)).isEmpty();
  }

  @Test
  void less_passes() {
    assertThat(table.complaint("ParseUser.scimkit", 12, 5)).isEmpty();
  }

  @Test
  void up_to_the_tolerance_passes() {
    assertThat(table.complaint("ParseUser.scimkit", 10500, 5)).isEmpty();
  }

  @Test
  void more_is_named_with_both_figures() {
    assertThat(table.complaint("ParseUser.scimkit", 11000, 5).orElseThrow())
        .contains("ParseUser.scimkit", "11,000", "10,000");
  }

  @Test
  void a_benchmark_that_was_never_accepted_is_named() {
    assertThat(table.complaint("WriteUser.scimkit", 1, 5).orElseThrow())
        .contains("WriteUser.scimkit", "allocation.tsv");
  }
}
