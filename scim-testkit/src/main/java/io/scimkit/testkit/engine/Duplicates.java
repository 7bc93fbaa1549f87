package io.scimkit.testkit.engine;

import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.store.Row;
import jakarta.json.JsonObject;
import java.util.function.Function;

/**
 * What the client of a save says about duplicates.
 *
 * @param allowSave it saves in spite of an alert
 * @param record shows a row that was found, in the form of the client's wire
 */
public record Duplicates(boolean allowSave, Function<Row, JsonObject> record) {
  static final Duplicates UNSAID =
      new Duplicates(false, row -> Json.object().add("Id", row.key()).build());
}
