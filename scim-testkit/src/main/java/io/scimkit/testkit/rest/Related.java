package io.scimkit.testkit.rest;

import io.scimkit.testkit.engine.RefusedException;
import io.scimkit.testkit.schema.SObjectField;
import io.scimkit.testkit.schema.SObjectType;
import io.scimkit.testkit.schema.Trait;
import io.scimkit.testkit.soql.SoqlChild;
import io.scimkit.testkit.store.Row;
import io.scimkit.testkit.store.SalesforceId;
import io.scimkit.testkit.wire.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * {@code sobjects/X/id/relationship}: the parent as if addressed itself, the children as a query
 * finds them. Parents of parents are reached by more relationships, five at most.
 */
final class Related {
  private final OneRow oneRow = new OneRow();
  private final Query query;

  Related(Query query) {
    this.query = query;
  }

  /** Whether a path of four segments begins with a row and not with a field. */
  static boolean beginsWithRow(SObjectType type, List<String> path) {
    return SalesforceId.parse(path.get(2))
        .filter(id -> id.startsWith(type.keyPrefix()))
        .isPresent();
  }

  Response answer(Call call, SObjectType start) {
    SObjectType type = start;
    Row row = Rows.find(call, type, call.path().get(2));
    int last = call.path().size() - 1;
    for (String relationship : call.path().subList(3, last)) {
      SObjectField reference = type.parent(relationship).orElseThrow(Related::notThere);
      String id = id(row, reference);
      type = call.schema().ofId(id).orElseThrow(Related::notThere);
      row = Rows.find(call, type, id);
    }
    String relationship = call.path().get(last);
    Optional<SObjectField> up = type.parent(relationship);
    if (up.isPresent()) {
      return parent(call, id(row, up.get()));
    }
    return children(call, row, type.child(relationship).orElseThrow(Related::notThere));
  }

  private static String id(Row row, SObjectField reference) {
    return Optional.ofNullable((String) row.value(reference)).orElseThrow(Related::notThere);
  }

  private Response parent(Call call, String id) {
    SObjectType target = call.schema().ofId(id).orElseThrow(Related::notThere);
    return oneRow.answer(call.to(List.of("sobjects", target.name(), id), call.params()));
  }

  private Response children(Call call, Row row, SoqlChild child) {
    if (!call.method().equals("GET")) {
      throw Router.methodRefused(call.method(), List.of("GET"));
    }
    SObjectType type = Rows.type(call, child.object());
    String all =
        type.fields().stream()
            .filter(field -> !field.is(Trait.HIDDEN))
            .map(SObjectField::name)
            .collect(Collectors.joining(","));
    String fields = call.params().getOrDefault("fields", all);
    String soql =
        "SELECT %s FROM %s WHERE %s = '%s'"
            .formatted(fields, type.name(), child.field(), row.key());
    return query.answer(call.to(List.of("query"), Map.of("q", soql)));
  }

  private static RefusedException notThere() {
    return WireRule.ROW_EXISTS.refuseWith(
        404, "NOT_FOUND", "The requested resource does not exist");
  }
}
