package io.scimkit.testkit.rest;

import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.schema.SObjectField;
import io.scimkit.testkit.schema.SObjectType;
import io.scimkit.testkit.schema.Trait;
import io.scimkit.testkit.soql.QueryColumn;
import io.scimkit.testkit.soql.SoqlField;
import io.scimkit.testkit.soql.SoqlQuery;
import io.scimkit.testkit.soql.SoqlType;
import io.scimkit.testkit.wire.Response;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * What {@code GET query?q=&columns=true} answers in place of the rows. No guide has it: {@code sf
 * data query} reads columnName, displayName, aggregate and joinColumns; the other members are
 * assumed.
 */
final class ColumnsJson {
  private ColumnsJson() {}

  static Response of(SObjectType object, SoqlQuery query, List<QueryColumn> columns) {
    boolean id = columns.stream().anyMatch(column -> column.name().equals("Id"));
    return Response.json(
        200,
        Json.object()
            .add("columnMetadata", all(columns))
            .add("entityName", object.name())
            .add("groupBy", query.groups())
            .add("idSelected", id)
            .add("keyPrefix", object.keyPrefix())
            .build());
  }

  private static JsonArrayBuilder all(List<QueryColumn> columns) {
    JsonArrayBuilder json = Json.array();
    columns.forEach(column -> json.add(one(column)));
    return json;
  }

  private static JsonObjectBuilder one(QueryColumn column) {
    Optional<SoqlField> shown = column.field().filter(field -> column.joined().isEmpty());
    Optional<SoqlField> reference = column.field().filter(field -> shown.isEmpty());
    Optional<SoqlType> type = shown.map(SoqlField::type);
    return Json.object()
        .add("aggregate", column.aggregate())
        .add("apexType", type.map(ColumnsJson::apex).orElse(JsonValue.NULL))
        .add("booleanType", type.filter(SoqlType.BOOLEAN::equals).isPresent())
        .add("columnName", column.name())
        .add("custom", shown.filter(SoqlField::custom).isPresent())
        .add("displayName", column.text())
        .add(
            "foreignKeyName",
            reference.<JsonValue>map(field -> Json.string(field.name())).orElse(JsonValue.NULL))
        .add("insertable", is(shown, Trait.CREATE))
        .add("joinColumns", all(column.joined()))
        .add("numberType", type.filter(ColumnsJson::number).isPresent())
        .add("textType", type.filter(SoqlType.LONG_TEXTAREA::equals).isPresent())
        .add("updatable", is(shown, Trait.UPDATE));
  }

  private static boolean is(Optional<SoqlField> field, Trait trait) {
    return field
        .filter(SObjectField.class::isInstance)
        .map(SObjectField.class::cast)
        .filter(own -> own.is(trait))
        .isPresent();
  }

  private static boolean number(SoqlType type) {
    return switch (type) {
      case INTEGER, DOUBLE, PERCENT, CURRENCY -> true;
      default -> false;
    };
  }

  private static JsonValue apex(SoqlType type) {
    return Json.string(
        switch (type) {
          case ID, REFERENCE -> "Id";
          case BOOLEAN -> "Boolean";
          case INTEGER -> "Integer";
          case DOUBLE, PERCENT, CURRENCY -> "Decimal";
          case DATE -> "Date";
          case DATETIME -> "Datetime";
          case TIME -> "Time";
          default -> "String";
        });
  }
}
