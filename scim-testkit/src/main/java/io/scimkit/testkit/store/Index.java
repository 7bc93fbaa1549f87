package io.scimkit.testkit.store;

import io.scimkit.testkit.schema.SObjectField;
import io.scimkit.testkit.soql.SoqlKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the live rows by one field's value. One row is kept bare, several in order of creation. */
final class Index {
  private final SObjectField field;
  private final Map<Object, Object> buckets = new HashMap<>();

  Index(SObjectField field) {
    this.field = field;
  }

  void add(Row row) {
    Object value = row.value(field);
    if (value == null) {
      return;
    }
    buckets.merge(SoqlKey.of(field, value), row, (old, one) -> joined(old, (Row) one));
  }

  private static Object joined(Object old, Row row) {
    TreeMap<Integer, Row> many = many(old);
    many.put(row.slot(), row);
    return many;
  }

  @SuppressWarnings("unchecked") // a bucket is a Row or exactly this map
  private static TreeMap<Integer, Row> many(Object bucket) {
    if (bucket instanceof Row one) {
      TreeMap<Integer, Row> many = new TreeMap<>();
      many.put(one.slot(), one);
      return many;
    }
    return (TreeMap<Integer, Row>) bucket;
  }

  void remove(Row row) {
    Object value = row.value(field);
    if (value == null) {
      return;
    }
    Object key = SoqlKey.of(field, value);
    Object bucket = buckets.get(key);
    if (bucket instanceof TreeMap<?, ?> many && many.size() > 1) {
      many.remove(row.slot());
    } else {
      buckets.remove(key);
    }
  }

  Collection<Row> find(Object key) {
    Object bucket = buckets.get(key);
    if (bucket == null) {
      return List.of();
    }
    return bucket instanceof Row one ? List.of(one) : List.copyOf(many(bucket).values());
  }

  boolean agreesWith(List<Row> rows) {
    int found = 0;
    for (Row row : rows) {
      Object value = row.value(field);
      if (value != null) {
        found++;
        if (!find(SoqlKey.of(field, value)).contains(row)) {
          return false;
        }
      }
    }
    return found == buckets.keySet().stream().mapToInt(this::size).sum();
  }

  int size(Object key) {
    Object bucket = buckets.get(key);
    return bucket == null ? 0 : bucket instanceof TreeMap<?, ?> many ? many.size() : 1;
  }
}
