package io.scimkit.model.patch.dialect;

import io.scimkit.model.schema.SchemaAttribute;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimValue;

/**
 * The attribute once more inside its own value: path {@code members}, value {@code {"members":
 * [...]}}.
 *
 * <p>Source: github.com/Tirasa/ConnIdSCIMBundle, its Salesforce dialect.
 */
public final class AttributeWrappedInItself implements Habit {

  @Override
  public ScimValue attribute(ScimValue value, SchemaAttribute definition) {
    boolean wrapped =
        value instanceof ScimObject object
            && object.size() == 1
            && object.nameAt(0).equalsIgnoreCase(definition.name())
            && definition.subAttribute(definition.name()).isEmpty();
    return wrapped ? ((ScimObject) value).valueAt(0) : value;
  }
}
