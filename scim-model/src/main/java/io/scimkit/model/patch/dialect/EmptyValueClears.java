package io.scimkit.model.patch.dialect;

import io.scimkit.model.schema.SchemaAttribute;
import io.scimkit.model.value.ScimNull;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimString;
import io.scimkit.model.value.ScimValue;

/**
 * An empty text, or a complex value that holds nothing but an empty "value", clears the attribute:
 * Entra removes a manager so, Okta pushes empty profile fields so.
 *
 * <p>Source: captured run of Microsoft's SCIM Validator ("Remove Manager"); Okta's SCIM test plan,
 * case C9337.
 */
public final class EmptyValueClears implements Habit {

  @Override
  public ScimValue value(ScimValue value, SchemaAttribute definition) {
    if (definition.multiValued()) {
      return value;
    }
    ScimValue significant = value;
    if (value instanceof ScimObject object && object.size() == 1) {
      significant = object.get("value").orElse(value);
    }
    boolean empty = significant instanceof ScimString text && text.value().isEmpty();
    return empty ? ScimNull.NULL : value;
  }
}
