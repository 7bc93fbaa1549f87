package io.scimkit.testkit.soql;

/** One key of ORDER BY; by default nulls come first in both directions. */
record Ordering(Expression key, boolean descending, boolean nullsLast) {

  void write(StringBuilder text) {
    key.write(text);
    text.append(descending ? " DESC" : " ASC").append(nullsLast ? " NULLS LAST" : " NULLS FIRST");
  }
}
