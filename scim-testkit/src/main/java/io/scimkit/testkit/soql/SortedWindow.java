package io.scimkit.testkit.soql;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** ORDER BY, OFFSET and LIMIT. Rows with equal keys stay in the order they came in. */
final class SortedWindow<R> {

  private final List<Operand<R>> keys;
  private final List<Comparator<@Nullable Object>> orders;
  private final Window window;

  SortedWindow(List<Operand<R>> keys, List<Comparator<@Nullable Object>> orders, Window window) {
    this.keys = List.copyOf(keys);
    this.orders = List.copyOf(orders);
    this.window = window;
  }

  /** How many rows must be seen: all, if they are to be sorted. */
  long enough() {
    return keys.isEmpty() ? (long) window.first() + window.most() : Long.MAX_VALUE;
  }

  List<R> of(List<R> rows) {
    List<R> sorted = keys.isEmpty() ? rows : sort(rows);
    int from = Math.min(window.first(), sorted.size());
    int until = (int) Math.min((long) from + window.most(), sorted.size());
    return sorted.subList(from, until);
  }

  private List<R> sort(List<R> rows) {
    List<Keyed<R>> keyed = new ArrayList<>(rows.size());
    for (R row : rows) {
      @Nullable Object[] values = new @Nullable Object[keys.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = keys.get(i).keyOf(row);
      }
      keyed.add(new Keyed<>(row, values));
    }
    keyed.sort(this::compare);
    List<R> sorted = new ArrayList<>(rows.size());
    keyed.forEach(entry -> sorted.add(entry.row));
    return sorted;
  }

  private int compare(Keyed<R> left, Keyed<R> right) {
    for (int i = 0; i < orders.size(); i++) {
      int order = orders.get(i).compare(left.values[i], right.values[i]);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static final class Keyed<R> {

    private final R row;
    private final @Nullable Object[] values;

    private Keyed(R row, @Nullable Object[] values) {
      this.row = row;
      this.values = values;
    }
  }
}
