package io.scimkit.testkit.soql;

import java.util.List;
import java.util.Optional;

/**
 * One column of what a query selects.
 *
 * @param name as the records of the answer spell it
 * @param text as the query says it
 * @param aggregate whether it is made of several rows: a function, or the rows of a sub-query
 * @param field what it shows, or the reference that leads to the columns below; empty for others
 * @param joined the columns of a parent or of the rows of a sub-query
 */
public record QueryColumn(
    String name,
    String text,
    boolean aggregate,
    Optional<SoqlField> field,
    List<QueryColumn> joined) {
  /** Copies the list. */
  public QueryColumn {
    joined = List.copyOf(joined);
  }
}
