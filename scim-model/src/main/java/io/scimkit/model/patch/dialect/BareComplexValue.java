package io.scimkit.model.patch.dialect;

import io.scimkit.model.schema.SchemaAttribute;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimString;
import io.scimkit.model.value.ScimValue;

/**
 * A bare text for a complex attribute is its "value": Entra's manager, bare member ids.
 *
 * <p>Source: github.com/Captain-P-Goldfish/SCIM-SDK issue 541; github.com/apache/directory-scimple
 * pull 1244; Microsoft's SCIM reference code (bare member id).
 */
public final class BareComplexValue implements Habit {

  @Override
  public ScimValue value(ScimValue value, SchemaAttribute definition) {
    boolean bare =
        value instanceof ScimString text
            && !text.value().isEmpty()
            && definition.subAttribute("value").isPresent();
    return bare ? ScimObject.of("value", value) : value;
  }
}
