package io.scimkit.testkit.soql;

import java.util.List;

/** A condition made ready to run. There are two truth values: null is unequal to everything. */
interface Filter<R> {

  boolean accepts(R row);

  /** The ways by index to all rows that it accepts; none if there is none. */
  default List<Access> accesses() {
    return List.of();
  }

  /** Accepts what all of them accept. */
  static <R> Filter<R> all(List<Filter<R>> filters) {
    return filters.size() == 1 ? filters.get(0) : new AllFilter<>(filters);
  }
}
