package io.scimkit.testkit.soql;

import java.util.ArrayList;
import java.util.List;

/** A query of plain records, ready to run. */
record SelectPlan(RowPlan rows, SortedWindow<SoqlRow> window, Shape shape) {

  SoqlResult run() {
    List<SoqlRow> found = new ArrayList<>();
    long enough = window.enough();
    if (enough > 0) {
      rows.forEach(
          row -> {
            found.add(row);
            return found.size() < enough;
          });
    }
    return SoqlResult.of(records(found));
  }

  List<SoqlRecord> records(List<SoqlRow> found) {
    List<SoqlRecord> records = new ArrayList<>();
    window.of(found).forEach(row -> records.add(shape.record(row)));
    return records;
  }
}
