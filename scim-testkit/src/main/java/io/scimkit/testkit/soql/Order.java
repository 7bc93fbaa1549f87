package io.scimkit.testkit.soql;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The order of keys. */
final class Order {

  private Order() {}

  /** Keys of one operand have one class, so they compare. */
  @SuppressWarnings("unchecked")
  static int compare(Object left, Object right) {
    return ((Comparable<Object>) left).compareTo(right);
  }

  /** Orders keys that may be null; nulls keep their end whatever the direction. */
  static Comparator<@Nullable Object> of(boolean descending, boolean nullsLast) {
    return (left, right) -> {
      if (left == null || right == null) {
        int nullFirst = left == null ? (right == null ? 0 : -1) : 1;
        return nullsLast ? -nullFirst : nullFirst;
      }
      return descending ? compare(right, left) : compare(left, right);
    };
  }
}
