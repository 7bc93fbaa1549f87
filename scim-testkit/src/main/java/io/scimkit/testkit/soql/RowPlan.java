package io.scimkit.testkit.soql;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The rows of one object that a condition accepts, found by the best index or one by one. */
final class RowPlan {

  private final SoqlSource source;
  private final SoqlObject object;
  private final Optional<Filter<SoqlRow>> filter;
  private final boolean deletedToo;

  RowPlan(
      SoqlSource source, SoqlObject object, Optional<Filter<SoqlRow>> filter, boolean deletedToo) {
    this.source = source;
    this.object = object;
    this.filter = filter;
    this.deletedToo = deletedToo;
  }

  SoqlObject object() {
    return object;
  }

  /** Hands on row after row until the visitor has enough. */
  void forEach(Predicate<SoqlRow> visitor) {
    for (SoqlRow row : candidates()) {
      if (accepts(row) && !visitor.test(row)) {
        return;
      }
    }
  }

  /** The accepted rows whose field holds a key; {@code field} is indexed. */
  void forEach(SoqlField field, Object key, Predicate<SoqlRow> visitor) {
    for (SoqlRow row : source.lookup(object, field, key, deletedToo)) {
      if (key.equals(row.value(field)) && accepts(row) && !visitor.test(row)) {
        return;
      }
    }
  }

  /** The ways to the rows, the best one first. */
  List<QueryPlan> plans() {
    long all = 0;
    for (Iterator<?> rows = source.rows(object, deletedToo).iterator(); rows.hasNext(); all++) {
      rows.next();
    }
    List<QueryPlan> plans = new ArrayList<>();
    for (Access way : filter.map(Filter::accesses).orElse(List.of())) {
      long estimate = Math.min(all, way.estimate(source, object));
      double cost = Math.round(1000.0 * estimate / Math.max(1, all)) / 1000.0;
      List<String> fields =
          way.lookups().stream().map(lookup -> lookup.field().name()).distinct().toList();
      plans.add(new QueryPlan(object.name(), fields, estimate, all, cost));
    }
    plans.add(new QueryPlan(object.name(), List.of(), all, all, 1));
    plans.sort(Comparator.comparingDouble(QueryPlan::relativeCost));
    return plans;
  }

  private boolean accepts(SoqlRow row) {
    return filter.isEmpty() || filter.get().accepts(row);
  }

  private Iterable<? extends SoqlRow> candidates() {
    return best().flatMap(this::union).orElseGet(() -> source.rows(object, deletedToo));
  }

  private Optional<Access> best() {
    List<Access> ways = filter.map(Filter::accesses).orElse(List.of());
    return ways.stream().min(Comparator.comparingLong(way -> way.estimate(source, object)));
  }

  /** One look-up as it comes; of several, each row once and in the order of ids. */
  private Optional<Iterable<? extends SoqlRow>> union(Access access) {
    List<Access.Lookup> lookups = access.lookups();
    if (lookups.isEmpty()) {
      return Optional.of(List.of());
    }
    if (lookups.size() == 1) {
      return Optional.of(lookup(lookups.get(0)));
    }
    Optional<? extends SoqlField> id = object.field("Id");
    if (id.isEmpty()) {
      return Optional.empty();
    }
    Map<String, SoqlRow> rows = new TreeMap<>();
    Set<Access.Lookup> done = new HashSet<>();
    for (Access.Lookup lookup : lookups) {
      if (!done.add(lookup)) {
        continue;
      }
      for (SoqlRow row : lookup(lookup)) {
        @Nullable Object rowId = row.value(id.get());
        if (rowId == null) {
          // Rows without an id cannot be told apart: look at all of them instead.
          return Optional.empty();
        }
        rows.put((String) rowId, row);
      }
    }
    return Optional.of(rows.values());
  }

  private Iterable<? extends SoqlRow> lookup(Access.Lookup lookup) {
    return source.lookup(object, lookup.field(), lookup.key(), deletedToo);
  }
}
