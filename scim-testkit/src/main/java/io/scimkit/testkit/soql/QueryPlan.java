package io.scimkit.testkit.soql;

import java.util.List;

/**
 * One way to the rows of a query.
 *
 * @param fields the indexed fields it begins with; none for a scan
 * @param cardinality how many rows it looks at
 * @param objectRows how many rows the object has
 * @param relativeCost 1 is the cost of a scan; the scale is the kit's own
 */
public record QueryPlan(
    String object, List<String> fields, long cardinality, long objectRows, double relativeCost) {

  /** Copies the list. */
  public QueryPlan {
    fields = List.copyOf(fields);
  }

  /** {@code Index} or {@code TableScan}. */
  public String leadingOperation() {
    return fields.isEmpty() ? "TableScan" : "Index";
  }
}
