package io.scimkit.testkit.rest;

import io.scimkit.testkit.engine.Visibility;
import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.schema.SObjectField;
import io.scimkit.testkit.schema.SObjectType;
import io.scimkit.testkit.store.Row;
import io.scimkit.testkit.store.SalesforceId;
import io.scimkit.testkit.wire.Response;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code GET, POST composite/sobjects/X}: rows by id, null for those that are not there. */
final class RetrieveMany implements Resource {
  private static final int ROWS = 2000;

  @Override
  public String template() {
    return "composite/sobjects/{type}";
  }

  @Override
  public List<String> methods() {
    return List.of("GET", "POST");
  }

  @Override
  public int since() {
    return 42;
  }

  @Override
  public Response answer(Call call) {
    SObjectType type = Rows.type(call, call.path().get(2));
    boolean get = call.method().equals("GET");
    List<String> ids = get ? listed(call, "ids") : texts(call, "ids");
    List<String> names = get ? listed(call, "fields") : texts(call, "fields");
    if (ids.isEmpty() || names.isEmpty()) {
      throw CollectionShape.bad("INVALID_INPUT", "Both ids and fields are required.");
    }
    if (ids.size() > ROWS) {
      throw CollectionShape.bad(
          "EXCEEDED_ID_LIMIT", "cannot retrieve more than 2000 records in this call");
    }
    List<SObjectField> fields = Rows.fields(type, Optional.of(String.join(",", names)));
    SObjectField id = type.fields().get(0);
    if (!fields.contains(id)) {
      fields.add(id);
    }
    JsonArrayBuilder results = Json.array();
    Visibility visibility = new Visibility(call.org(), call.actor());
    RecordJson writer = new RecordJson(call.root());
    for (String text : ids) {
      Optional<Row> row =
          SalesforceId.parse(text)
              .flatMap(call.org().store().table(type)::live)
              .flatMap(visibility::see);
      results.add(row.<JsonValue>map(found -> writer.row(found, fields)).orElse(JsonValue.NULL));
    }
    return Response.json(200, results.build());
  }

  private static List<String> listed(Call call, String parameter) {
    String text = call.params().getOrDefault(parameter, "");
    return text.isBlank() ? List.of() : List.of(text.split(",", -1));
  }

  private static List<String> texts(Call call, String member) {
    List<String> texts = new ArrayList<>();
    for (JsonValue value : Json.array(call.object(), member).orElse(JsonValue.EMPTY_JSON_ARRAY)) {
      if (!(value instanceof JsonString text)) {
        throw ValueReader.wrong("string", value);
      }
      texts.add(text.getString());
    }
    return texts;
  }
}
