package io.scimkit.testkit.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What many changes of rows come to. */
final class RowDifferences {
  private final Map<String, RowDifference> byKey = new LinkedHashMap<>();

  void add(Change change) {
    if (change instanceof RowChange row) {
      Optional<Row> before = Optional.ofNullable(row.before());
      Optional<Row> after = Optional.ofNullable(row.after());
      String key = after.or(() -> before).map(Row::key).orElseThrow();
      RowDifference first = byKey.get(key);
      byKey.put(
          key, new RowDifference(row.table().type(), first == null ? before : first.was(), after));
    }
  }

  List<RowDifference> all() {
    List<RowDifference> all = new ArrayList<>();
    for (RowDifference difference : byKey.values()) {
      if (!Objects.equals(difference.was(), difference.is())) {
        all.add(difference);
      }
    }
    return all;
  }
}
