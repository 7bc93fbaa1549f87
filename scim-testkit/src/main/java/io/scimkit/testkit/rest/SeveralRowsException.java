package io.scimkit.testkit.rest;

import io.scimkit.testkit.store.Row;
import java.util.List;

/** Several rows have the value of an external id; a reply of its own says so. */
final class SeveralRowsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Row> rows;

  SeveralRowsException(List<Row> rows) {
    super("several rows have this external id", null, false, false);
    this.rows = List.copyOf(rows);
  }

  List<Row> rows() {
    return rows;
  }
}
