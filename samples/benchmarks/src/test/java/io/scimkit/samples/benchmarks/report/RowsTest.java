package io.scimkit.samples.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.annotations.Benchmark;

class RowsTest {
  static Stream<Row> rows() {
    return Rows.all().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_row_names_benchmarks_that_are_there(Row row) {
    assertThat(Stream.concat(Stream.of(row.ours()), row.rivals().stream()))
        .allMatch(
            name ->
                Arrays.stream(row.type().getMethods())
                    .anyMatch(
                        method ->
                            method.getName().equals(name)
                                && method.isAnnotationPresent(Benchmark.class)));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_target_is_against_a_rival_of_the_row(Row row) {
    assertThat(row.targets())
        .filteredOn(target -> !target.rival().equals("scimple") || row.rivals().contains("scimple"))
        .allMatch(target -> row.rivals().contains(target.rival()));
  }
}
