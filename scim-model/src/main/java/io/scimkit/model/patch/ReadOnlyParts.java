package io.scimkit.model.patch;

import io.scimkit.model.schema.Mutability;
import io.scimkit.model.schema.SchemaAttribute;
import io.scimkit.model.value.ScimObject;

/**
 * The sub-attributes that are the service provider's alone, such as the manager's displayName; what
 * a client says of them is ignored (RFC 7643 section 7, RFC 7644 section 3.5.1).
 */
final class ReadOnlyParts {
  private ReadOnlyParts() {}

  /** Tells whether a part is read-only in a value that clients may otherwise change. */
  static boolean contain(String part, SchemaAttribute definition) {
    return definition.mutability() != Mutability.READ_ONLY
        && definition
            .subAttribute(part)
            .filter(sub -> sub.mutability() == Mutability.READ_ONLY)
            .isPresent();
  }

  static ScimObject without(ScimObject value, SchemaAttribute definition) {
    ScimObject rest = value;
    for (String part : value.names()) {
      rest = contain(part, definition) ? rest.without(part) : rest;
    }
    return rest;
  }
}
