package io.scimkit.testkit.rest;

import io.scimkit.testkit.behavior.MixedCollection;
import io.scimkit.testkit.engine.RefusedException;
import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.schema.SObjectType;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** What a collections call may hold: 200 rows, 10 runs of one object, one family of objects. */
final class CollectionShape {
  private static final int ROWS = 200;
  private static final int RUNS = 10;

  private CollectionShape() {}

  static List<JsonObject> records(Call call) {
    List<JsonObject> records = new ArrayList<>();
    List<JsonValue> given =
        Json.array(call.object(), "records")
            .<List<JsonValue>>map(array -> array)
            .orElseThrow(() -> bad("JSON_PARSER_ERROR", "The records member is required."));
    for (JsonValue value : given) {
      if (!(value instanceof JsonObject record)) {
        throw bad("JSON_PARSER_ERROR", "Each record must be an object.");
      }
      records.add(record);
    }
    checkCount(records.size());
    return records;
  }

  static void checkCount(int count) {
    if (count > ROWS) {
      throw bad(
          "EXCEEDED_ID_LIMIT",
          "record limit reached. cannot submit more than 200 records into this call");
    }
  }

  static String typeName(JsonObject record) {
    return Json.object(record, "attributes")
        .flatMap(attributes -> Json.text(attributes, "type"))
        .orElseThrow(
            () -> bad("INVALID_INPUT", "Include an attributes.type member in each record."));
  }

  static void checkMix(Call call, List<SObjectType> types) {
    int runs = 0;
    boolean setup = false;
    for (int i = 0; i < types.size(); i++) {
      runs += i == 0 || types.get(i) != types.get(i - 1) ? 1 : 0;
      setup |= types.get(i).setup();
    }
    if (runs > RUNS) {
      throw bad("INVALID_INPUT", "Cannot process more than 10 chunks of object types in one call.");
    }
    if (setup && types.stream().distinct().count() > 1) {
      throw WireRule.COLLECTION_ONE_FAMILY.refuse(
          call.org().behavior().is(MixedCollection.MIXED_DML)
              ? "MIXED_DML_OPERATION"
              : "INVALID_INPUT",
          "Objects of the setup area cannot be mixed with other objects in one collections call.");
    }
  }

  static RefusedException bad(String code, String message) {
    return WireRule.COLLECTION_SHAPE.refuse(code, message);
  }
}
