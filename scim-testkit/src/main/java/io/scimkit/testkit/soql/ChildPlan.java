package io.scimkit.testkit.soql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A sub-query, run once for each parent; rows are found by the child's reference to it. */
final class ChildPlan {

  private final SelectPlan plan;
  private final SoqlField reference;
  private final SoqlField parentId;
  private @Nullable Map<Object, List<SoqlRow>> byParent;

  ChildPlan(SelectPlan plan, SoqlField reference, SoqlField parentId) {
    this.plan = plan;
    this.reference = reference;
    this.parentId = parentId;
  }

  /** The child rows, or null if there are none: so does Salesforce answer. */
  @Nullable SoqlResult of(SoqlRow parent) {
    List<SoqlRecord> records =
        Optional.ofNullable(parent.value(parentId))
            .map(id -> plan.records(children(id)))
            .orElse(List.of());
    return records.isEmpty() ? null : SoqlResult.of(records);
  }

  private List<SoqlRow> children(Object id) {
    if (!reference.indexed()) {
      return grouped().getOrDefault(id, List.of());
    }
    List<SoqlRow> children = new ArrayList<>();
    plan.rows().forEach(reference, id, children::add);
    return children;
  }

  /** Without an index all children are read once and sorted by parent. */
  private Map<Object, List<SoqlRow>> grouped() {
    Map<Object, List<SoqlRow>> known = byParent;
    if (known != null) {
      return known;
    }
    Map<Object, List<SoqlRow>> groups = new HashMap<>();
    plan.rows()
        .forEach(
            row -> {
              Object id = row.value(reference);
              if (id != null) {
                groups.computeIfAbsent(id, key -> new ArrayList<>()).add(row);
              }
              return true;
            });
    byParent = groups;
    return groups;
  }
}
