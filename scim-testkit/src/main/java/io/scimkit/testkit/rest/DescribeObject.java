package io.scimkit.testkit.rest;

import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.schema.SObjectField;
import io.scimkit.testkit.schema.SObjectType;
import io.scimkit.testkit.schema.Trait;
import io.scimkit.testkit.soql.SoqlChild;
import io.scimkit.testkit.wire.Response;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;

/** {@code GET sobjects/X/describe}: the object with its fields and the ways to its children. */
final class DescribeObject implements Resource {
  @Override
  public String template() {
    return "sobjects/{type}/describe";
  }

  @Override
  public List<String> methods() {
    return List.of("GET");
  }

  @Override
  public Response answer(Call call) {
    SObjectType type = Rows.type(call, call.path().get(1));
    JsonArrayBuilder fields = Json.array();
    for (SObjectField field : type.fields()) {
      if (!field.is(Trait.HIDDEN)) {
        fields.add(FieldJson.of(field));
      }
    }
    JsonArrayBuilder children = Json.array();
    type.children().stream()
        .filter(child -> call.schema().type(child.object()).isPresent())
        .forEach(child -> children.add(child(child)));
    JsonObjectBuilder json = Json.object(ObjectJson.header(call, type));
    json.add("actionOverrides", JsonValue.EMPTY_JSON_ARRAY)
        .add("childRelationships", children)
        .add("compactLayoutable", !type.setup())
        .add("fields", fields)
        .add("listviewable", JsonValue.NULL)
        .add("lookupLayoutable", JsonValue.NULL)
        .add("namedLayoutInfos", JsonValue.EMPTY_JSON_ARRAY)
        .add("networkScopeFieldName", JsonValue.NULL)
        .add("recordTypeInfos", JsonValue.EMPTY_JSON_ARRAY)
        .add("searchLayoutable", !type.setup())
        .add("sobjectDescribeOption", "FULL")
        .add("supportedScopes", JsonValue.EMPTY_JSON_ARRAY);
    return Response.json(200, json.build());
  }

  private static JsonObjectBuilder child(SoqlChild child) {
    return Json.object()
        .add("cascadeDelete", false)
        .add("childSObject", child.object())
        .add("deprecatedAndHidden", false)
        .add("field", child.field())
        .add("junctionIdListNames", JsonValue.EMPTY_JSON_ARRAY)
        .add("junctionReferenceTo", JsonValue.EMPTY_JSON_ARRAY)
        .add("relationshipName", child.relationshipName())
        .add("restrictedDelete", false);
  }
}
