package io.scimkit.model.patch;

import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimValue;
import org.jspecify.annotations.Nullable;

/**
 * Sets an attribute that no schema knows, as a whole.
 *
 * @param extension the key of the object it belongs to; null for the resource itself
 * @param name the attribute's name
 * @param value its value; null clears it
 */
record UnknownStep(@Nullable String extension, String name, ScimValue value) implements Step {

  @Override
  public ScimObject apply(ScimObject tree) {
    if (extension == null) {
      return tree.with(name, value);
    }
    ScimObject holder = tree.object(extension).orElse(ScimObject.empty());
    return tree.with(extension, holder.with(name, value));
  }
}
