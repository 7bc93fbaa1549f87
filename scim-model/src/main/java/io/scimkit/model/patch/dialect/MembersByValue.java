package io.scimkit.model.patch.dialect;

import io.scimkit.model.schema.Mutability;
import io.scimkit.model.schema.SchemaAttribute;

/**
 * A member is known by its "value" alone, whatever else is said about it: adding {@code {"value":
 * "u1"}} again, without type or with another display, adds nobody.
 *
 * <p>Source: Entra and Okta send members without type; github.com/Captain-P-Goldfish/SCIM-SDK issue
 * 419.
 */
public final class MembersByValue implements Habit {

  @Override
  public boolean identifiesByValue(SchemaAttribute definition) {
    return definition
        .subAttribute("value")
        .filter(value -> value.mutability() == Mutability.IMMUTABLE)
        .isPresent();
  }
}
