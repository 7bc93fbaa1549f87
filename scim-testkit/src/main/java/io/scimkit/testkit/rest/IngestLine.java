package io.scimkit.testkit.rest;

import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.schema.SObjectType;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;

/** One line of an ingest job's data. An empty cell says nothing, {@code #N/A} clears the field. */
record IngestLine(SObjectType type, List<String> header, List<String> fields) {
  private static final String CLEARED = "#N/A";

  /** The cell under Id; empty text when there is none. */
  String id() {
    for (int i = 0; i < fields.size(); i++) {
      if (header.get(i).equalsIgnoreCase("Id")) {
        return fields.get(i);
      }
    }
    return "";
  }

  /** The cells as the body of a single call would have them. */
  JsonObject record() {
    JsonObjectBuilder json = Json.object();
    for (int i = 0; i < fields.size(); i++) {
      String cell = fields.get(i);
      String name = header.get(i);
      Optional<ParentColumn> parent = ParentColumn.of(type, name);
      if (cell.equals(CLEARED)) {
        json.addNull(parent.map(column -> column.reference().name()).orElse(name));
      } else if (!cell.isEmpty() && parent.isPresent()) {
        parent.get().addTo(json, cell);
      } else if (!cell.isEmpty()) {
        json.add(name, type.field(name).map(field -> IngestCell.of(field, cell)).orElse(cell));
      }
    }
    return json.build();
  }
}
