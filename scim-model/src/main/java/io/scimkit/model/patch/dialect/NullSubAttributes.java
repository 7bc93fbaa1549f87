package io.scimkit.model.patch.dialect;

import io.scimkit.model.schema.SchemaAttribute;
import io.scimkit.model.value.ScimNull;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimValue;

/**
 * Sub-attributes that are null count as not sent: {@code {"$ref": null, "value": "u1"}}. Entra
 * sends members so; Okta sends {@code "display": null}.
 *
 * <p>Source: learn.microsoft.com, use-scim-to-provision-users-and-groups;
 * github.com/jelhub/scimgateway issue 95.
 */
public final class NullSubAttributes implements Habit {

  @Override
  public ScimValue value(ScimValue value, SchemaAttribute definition) {
    if (!definition.multiValued() || !(value instanceof ScimObject object)) {
      return value;
    }
    ScimObject rest = object;
    for (String name : object.names()) {
      if (object.valueAt(object.indexOf(name)) == ScimNull.NULL) {
        rest = rest.without(name);
      }
    }
    return rest;
  }
}
