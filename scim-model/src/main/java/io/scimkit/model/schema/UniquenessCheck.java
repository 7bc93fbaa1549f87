package io.scimkit.model.schema;

import io.scimkit.model.ScimResource;
import io.scimkit.model.value.ScimNull;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimString;
import io.scimkit.model.value.ScimValue;
import java.util.Collection;
import java.util.List;

/** Looks for values that must be unique among resources. */
final class UniquenessCheck {
  private final SchemaSet schemas;
  private final Findings findings = new Findings();

  UniquenessCheck(SchemaSet schemas) {
    this.schemas = schemas;
  }

  List<Violation> check(ScimResource resource, Collection<? extends ScimResource> others) {
    for (ScimResource other : others) {
      boolean itself = resource.id().isPresent() && resource.id().equals(other.id());
      if (!itself) {
        compare("", schemas.core().definitions(), resource.attributes(), other.attributes());
        for (Schema extension : schemas.extensions()) {
          compare(
              extension.uri() + ":",
              extension.definitions(),
              resource.extension(extension.uri()).orElse(ScimObject.empty()),
              other.extension(extension.uri()).orElse(ScimObject.empty()));
        }
      }
    }
    return findings.all();
  }

  private void compare(
      String prefix, List<SchemaAttribute> definitions, ScimObject one, ScimObject other) {
    for (SchemaAttribute definition : definitions) {
      ScimValue value = one.get(definition.name()).orElse(ScimNull.NULL);
      ScimValue twin = other.get(definition.name()).orElse(ScimNull.NULL);
      boolean unique = definition.uniqueness() != Uniqueness.NONE;
      if (unique && !value.isUnassigned() && isSame(value, twin, definition)) {
        String message = "Another resource has this value";
        findings.add(
            prefix + definition.name(), ValidationRule.UNIQUENESS, value, definition, message);
      }
    }
  }

  private static boolean isSame(ScimValue a, ScimValue b, SchemaAttribute definition) {
    boolean ignoresCase =
        !definition.comparesExactly() && a instanceof ScimString && b instanceof ScimString;
    return ignoresCase
        ? ((ScimString) a).value().equalsIgnoreCase(((ScimString) b).value())
        : a.sameStateAs(b);
  }
}
