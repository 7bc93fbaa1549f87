package io.scimkit.testkit.rest;

import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.schema.SObjectField;
import io.scimkit.testkit.schema.SObjectType;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Optional;

/**
 * A column of CSV that names a parent by an external id: {@code Manager.FederationIdentifier}, or
 * with the object where the reference leads to several: {@code Owner:User.FederationIdentifier}.
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
    String object = colon < 0 ? "" : relation.substring(colon + 1);
    return type.parent(colon < 0 ? relation : relation.substring(0, colon))
        .map(reference -> new ParentColumn(reference, object, name.substring(dot + 1)));
  }

  /** The cell as the body of a single call would have it. */
  JsonObject value(String cell) {
    JsonObjectBuilder json = Json.object();
    if (!object.isEmpty()) {
      json.add("attributes", Json.object().add("type", object));
    }
    return json.add(field, cell).build();
  }
}
