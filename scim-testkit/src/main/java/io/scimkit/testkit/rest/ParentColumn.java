package io.scimkit.testkit.rest;

import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.schema.SObjectField;
import io.scimkit.testkit.schema.SObjectType;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;

/**
 * A column of CSV that names a parent by an external id: {@code Manager.FederationIdentifier}, or
 * with the object where the reference leads to several, and there only: {@code
 * User:Owner.FederationIdentifier}.
 */
record ParentColumn(SObjectField reference, String object, String field) {

  /** The column of this name; empty when it is a field of the row itself. */
  static Optional<ParentColumn> of(SObjectType type, String name) {
    int dot = name.indexOf('.');
    if (dot < 0) {
      return Optional.empty();
    }
    String relation = name.substring(0, dot);
    int colon = relation.indexOf(':');
    String object = colon < 0 ? "" : relation.substring(0, colon);
    return type.parent(relation.substring(colon + 1))
        .filter(reference -> names(object, reference.targets()))
        .map(reference -> new ParentColumn(reference, object, name.substring(dot + 1)));
  }

  private static boolean names(String object, List<String> targets) {
    return targets.size() > 1
        ? targets.stream().anyMatch(object::equalsIgnoreCase)
        : object.isEmpty();
  }

  /** Adds the cell as the body of a single call would have it. */
  void addTo(JsonObjectBuilder row, String cell) {
    // The id alone needs no search for the parent.
    if (field.equalsIgnoreCase("Id")) {
      row.add(reference.name(), cell);
    } else {
      row.add(reference.relation(), parent(cell));
    }
  }

  private JsonObject parent(String cell) {
    JsonObjectBuilder json = Json.object();
    if (!object.isEmpty()) {
      json.add("attributes", Json.object().add("type", object));
    }
    return json.add(field, cell).build();
  }
}
