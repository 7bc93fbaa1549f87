package io.scimkit.model.patch.dialect;

import io.scimkit.model.schema.SchemaAttribute;
import io.scimkit.model.value.ScimList;
import io.scimkit.model.value.ScimValue;

/**
 * A single value in a list of one: {@code ["False"]}, or the manager as a list.
 *
 * <p>Source: an example in Microsoft's SCIM documentation; github.com/simstudioai/sim (a service
 * provider that met it).
 */
public final class ListOfOne implements Habit {

  @Override
  public ScimValue attribute(ScimValue value, SchemaAttribute definition) {
    boolean one = !definition.multiValued() && value instanceof ScimList list && list.size() == 1;
    return one ? ((ScimList) value).get(0) : value;
  }
}
