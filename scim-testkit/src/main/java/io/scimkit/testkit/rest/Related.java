package io.scimkit.testkit.rest;

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
 * finds them.
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

  Response answer(Call call, SObjectType type) {
    Row row = Rows.find(call, type, call.path().get(2));
    String relationship = call.path().get(3);
    Optional<SObjectField> up = type.parent(relationship);
    if (up.isPresent()) {
      return parent(call, row, up.get());
    }
    return children(call, row, type.child(relationship).orElseThrow(Related::notThere));
  }

  private Response parent(Call call, Row row, SObjectField reference) {
    String id = Optional.ofNullable((String) row.value(reference)).orElseThrow(Related::notThere);
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

  private static io.scimkit.testkit.engine.RefusedException notThere() {
    return WireRule.ROW_EXISTS.refuseWith(
        404, "NOT_FOUND", "The requested resource does not exist");
  }
}
