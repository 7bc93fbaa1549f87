package io.scimkit.model.patch.dialect;

import io.scimkit.model.ScimException;
import io.scimkit.model.schema.SchemaAttribute;
import io.scimkit.model.value.ScimNull;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimObjectBuilder;
import io.scimkit.model.value.ScimString;
import io.scimkit.model.value.ScimValue;

/**
 * A JSON object written into the text of an element's "value". Entra's AppRoleAssignmentsComplex
 * sends roles so; its displayName is the role's display.
 *
 * <p>Source: github.com/Captain-P-Goldfish/SCIM-SDK issue 516; learn.microsoft.com,
 * customize-application-attributes.
 */
public final class StringifiedObject implements Habit {

  @Override
  public ScimValue value(ScimValue value, SchemaAttribute definition) {
    if (!definition.multiValued() || !(value instanceof ScimObject outer)) {
      return value;
    }
    String text = outer.text("value").orElse("");
    if (!text.startsWith("{") || !text.endsWith("}")) {
      return value;
    }
    try {
      return merged(outer, ScimObject.parse(text));
    } catch (ScimException notJson) {
      return value;
    }
  }

  private static ScimValue merged(ScimObject outer, ScimObject inner) {
    ScimValue significant = inner.get("value").orElse(ScimNull.NULL);
    if (!(significant instanceof ScimString)) {
      return outer;
    }
    ScimObjectBuilder merged = outer.toBuilder().set("value", significant);
    inner
        .get("display")
        .or(() -> inner.get("displayName"))
        .ifPresent(d -> merged.set("display", d));
    inner.get("type").ifPresent(type -> merged.set("type", type));
    inner.get("primary").ifPresent(primary -> merged.set("primary", primary));
    return merged.build();
  }
}
