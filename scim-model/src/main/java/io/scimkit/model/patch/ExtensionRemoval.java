package io.scimkit.model.patch;

import io.scimkit.model.ScimType;
import io.scimkit.model.schema.Mutability;
import io.scimkit.model.schema.Schema;
import io.scimkit.model.schema.SchemaAttribute;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimValue;

/**
 * Removes an extension with all its attributes, unless one of them may not go.
 *
 * @param extension the extension's schema
 * @param place where the step comes from
 */
record ExtensionRemoval(Schema extension, Place place) implements Step {

  @Override
  public ScimObject apply(ScimObject tree) {
    int index = tree.indexOf(extension.uri());
    if (index < 0) {
      return tree;
    }
    if (tree.valueAt(index) instanceof ScimObject attributes) {
      for (SchemaAttribute definition : extension.definitions()) {
        boolean set = attributes.get(definition.name()).filter(v -> !v.isUnassigned()).isPresent();
        if (set && isFixed(definition)) {
          throw place.error(
              ScimType.MUTABILITY, "its attribute " + definition.name() + " cannot be removed");
        }
      }
    }
    return tree.with(extension.uri(), ScimValue.ofNull());
  }

  private static boolean isFixed(SchemaAttribute definition) {
    return definition.mutability() == Mutability.READ_ONLY
        || definition.mutability() == Mutability.IMMUTABLE;
  }
}
