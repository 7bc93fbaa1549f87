package io.scimkit.testkit.soql;

import java.util.Optional;

/** The right side of a comparison: nothing, one key, or all keys from one to another. */
record Criterion(Optional<Object> start, Optional<Object> end) {

  static final Criterion NULL = new Criterion(Optional.empty(), Optional.empty());

  static Criterion exact(Object key) {
    return new Criterion(Optional.of(key), Optional.empty());
  }

  static Criterion span(Object from, Object until) {
    return new Criterion(Optional.of(from), Optional.of(until));
  }

  boolean isNull() {
    return start.isEmpty();
  }

  boolean isExact() {
    return start.isPresent() && end.isEmpty();
  }

  Object from() {
    return start.orElseThrow();
  }

  /** Whether a key lies before (-1), in (0) or after (1). */
  int order(Object key) {
    int order = Order.compare(key, from());
    if (end.isEmpty() || order < 0) {
      return Integer.signum(order);
    }
    return Order.compare(key, end.get()) < 0 ? 0 : 1;
  }
}
