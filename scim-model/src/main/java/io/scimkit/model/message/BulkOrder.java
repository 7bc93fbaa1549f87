package io.scimkit.model.message;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The order in which the operations of a bulk job can be carried out (RFC 7644 section 3.7): that
 * of the request, except that an operation waits for those that create what it refers to. An
 * immutable value; worked out in linear time.
 *
 * @param operations every operation of the job, in that order; a circle is entered at its first
 *     operation that refers to nothing outside it that is still missing
 * @param cycles the circles of references (section 3.7.1), each as the bulkIds of the POSTs in it
 *     in the order of the request
 */
public record BulkOrder(List<BulkOperation> operations, List<List<String>> cycles) {

  /**
   * An order.
   *
   * @param operations the operations, in that order
   * @param cycles the circles of references, as bulkIds
   */
  public BulkOrder {
    operations = List.copyOf(operations);
    cycles = cycles.stream().map(List::copyOf).toList();
  }

  /**
   * Tells whether the operations refer to each other in a circle.
   *
   * @return true if there is any circle
   */
  public boolean hasCycles() {
    return !cycles.isEmpty();
  }

  static BulkOrder of(List<BulkOperation> operations) {
    List<Set<Integer>> needs = needs(operations);
    List<List<Integer>> cycles = BulkCycles.in(needs);
    return new BulkOrder(
        new BulkSort(needs, cycles).indexes().stream().map(operations::get).toList(),
        cycles.stream()
            .map(c -> c.stream().map(i -> operations.get(i).bulkId().orElse("")).toList())
            .toList());
  }

  /** The same order as positions in the request. */
  static List<Integer> indexes(List<BulkOperation> operations) {
    List<Set<Integer>> needs = needs(operations);
    return new BulkSort(needs, BulkCycles.in(needs)).indexes();
  }

  /** For each operation, those that create what it refers to. */
  private static List<Set<Integer>> needs(List<BulkOperation> operations) {
    Map<String, Integer> creators = new HashMap<>();
    for (int i = 0; i < operations.size(); i++) {
      if (operations.get(i).method() == BulkMethod.POST) {
        creators.put(operations.get(i).bulkId().orElse(""), i);
      }
    }
    List<Set<Integer>> needs = new ArrayList<>(operations.size());
    for (BulkOperation operation : operations) {
      Set<Integer> created = new TreeSet<>();
      for (String bulkId : BulkReferences.of(operation)) {
        Integer creator = creators.get(bulkId);
        if (creator != null) {
          created.add(creator);
        }
      }
      needs.add(created);
    }
    return needs;
  }
}
