package io.scimkit.testkit.invariant;

import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.store.Row;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** No two live rows of an object have the same values in some fields; null is not a value. */
record Unique(String object, List<String> fields, boolean exact) implements Invariant {

  Unique(String object, String... fields) {
    this(object, List.of(fields), false);
  }

  /** Values that differ in case only are different. */
  static Unique exact(String object, String... fields) {
    return new Unique(object, Arrays.asList(fields), true);
  }

  @Override
  public Stream<String> broken(Org org) {
    Map<String, Row> seen = new HashMap<>();
    return org.store().table(object).rows(false).stream()
        .filter(row -> fields.stream().anyMatch(field -> row.get(field) != null))
        .filter(row -> seen.putIfAbsent(key(row), row) != null)
        .map(row -> row + ": " + fields + " as in " + seen.get(key(row)));
  }

  private String key(Row row) {
    String key = fields.stream().map(row::text).collect(Collectors.joining("\n"));
    return exact ? key : key.toLowerCase(Locale.ROOT);
  }
}
