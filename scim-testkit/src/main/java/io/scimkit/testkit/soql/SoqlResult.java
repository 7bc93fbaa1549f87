package io.scimkit.testkit.soql;

import java.util.List;

/**
 * All rows that a query found. A query with {@code COUNT()} alone has a size and no records.
 *
 * @param totalSize how many rows there are, after LIMIT and OFFSET
 * @param records the rows in order; empty if only counted
 * @param countOnly whether the query was {@code SELECT COUNT()}
 */
public record SoqlResult(int totalSize, List<SoqlRecord> records, boolean countOnly) {

  /** Copies the list. */
  public SoqlResult {
    records = List.copyOf(records);
  }

  static SoqlResult of(List<SoqlRecord> records) {
    return new SoqlResult(records.size(), records, false);
  }

  static SoqlResult count(int size) {
    return new SoqlResult(size, List.of(), true);
  }
}
