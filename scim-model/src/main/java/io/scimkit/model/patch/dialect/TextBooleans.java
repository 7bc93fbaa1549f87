package io.scimkit.model.patch.dialect;

import io.scimkit.model.schema.AttributeType;
import io.scimkit.model.schema.SchemaAttribute;
import io.scimkit.model.value.ScimBoolean;
import io.scimkit.model.value.ScimString;
import io.scimkit.model.value.ScimValue;

/**
 * "True" and "False", in any case, for booleans. Entra sends them without the flag
 * aadOptscim062020, and administrators produce them with Switch().
 *
 * <p>Source: learn.microsoft.com, application-provisioning-config-problem-scim-compatibility.
 */
public final class TextBooleans implements Habit {

  @Override
  public ScimValue value(ScimValue value, SchemaAttribute definition) {
    if (definition.type() != AttributeType.BOOLEAN || !(value instanceof ScimString text)) {
      return value;
    }
    if (text.value().equalsIgnoreCase("true")) {
      return ScimBoolean.TRUE;
    }
    return text.value().equalsIgnoreCase("false") ? ScimBoolean.FALSE : value;
  }
}
