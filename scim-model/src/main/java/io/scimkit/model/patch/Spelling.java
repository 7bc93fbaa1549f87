package io.scimkit.model.patch;

import io.scimkit.model.schema.SchemaAttribute;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimObjectBuilder;

/** Spells sub-attributes as their schema does, for values that this library makes itself. */
final class Spelling {
  private Spelling() {}

  static ScimObject of(SchemaAttribute definition, ScimObject object) {
    ScimObjectBuilder spelt = ScimObject.builder();
    for (int i = 0; i < object.size(); i++) {
      String name = object.nameAt(i);
      String known = definition.subAttribute(name).map(SchemaAttribute::name).orElse(name);
      spelt.set(known, object.valueAt(i));
    }
    return spelt.build();
  }
}
