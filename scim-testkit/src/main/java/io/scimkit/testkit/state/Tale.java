package io.scimkit.testkit.state;

import io.scimkit.testkit.schema.SObjectField;
import io.scimkit.testkit.store.Row;
import io.scimkit.testkit.store.RowDifference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Collects what rows were called and held before, and then what they are called and hold. */
final class Tale {
  private static final Set<String> STAMPS =
      Set.of(
          "Id",
          "CreatedDate",
          "CreatedById",
          "LastModifiedDate",
          "LastModifiedById",
          "SystemModstamp");

  private final Map<String, Map<String, String>> before = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final List<RowStory> stories = new ArrayList<>();

  void before(RowDifference row, RowNames present) {
    live(row.was())
        .ifPresent(
            was -> {
              before.put(was.key(), words(was, present));
              names.put(was.key(), present.of(was));
            });
  }

  void after(RowDifference row, RowNames present) {
    Optional<Row> is = live(row.is());
    String key = row.was().or(row::is).map(Row::key).orElseThrow();
    Map<String, String> then = before.getOrDefault(key, Map.of());
    Map<String, String> now = is.map(each -> words(each, present)).orElse(Map.of());
    List<RowStory.Field> fields = new ArrayList<>();
    for (SObjectField field : row.type().fields()) {
      String was = then.getOrDefault(field.name(), "null");
      String will = now.getOrDefault(field.name(), "null");
      if (!was.equals(will)) {
        fields.add(new RowStory.Field(field.name(), was, will));
      }
    }
    boolean existed = before.containsKey(key);
    if (existed != is.isPresent() || (existed && !fields.isEmpty())) {
      String name = is.map(present::of).orElseGet(() -> Objects.requireNonNull(names.get(key)));
      stories.add(
          new RowStory(row.type().name(), key, name, existed, is.isPresent(), List.copyOf(fields)));
    }
  }

  private static Optional<Row> live(Optional<Row> row) {
    return row.filter(each -> !each.deleted());
  }

  private static Map<String, String> words(Row row, RowNames names) {
    Map<String, String> words = new HashMap<>();
    for (SObjectField field : row.type().fields()) {
      Object value = row.value(field);
      if (value != null && !STAMPS.contains(field.name())) {
        words.put(field.name(), names.value(field, value));
      }
    }
    return words;
  }

  List<RowStory> stories() {
    return List.copyOf(stories);
  }
}
