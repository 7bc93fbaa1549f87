package io.scimkit.model.schema;

import io.scimkit.model.value.ScimNull;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimValue;
import java.util.List;

/** Validates the step from one state of a resource to another. */
final class ChangeCheck {
  private final SchemaSet schemas;
  private final Findings findings = new Findings();

  ChangeCheck(SchemaSet schemas) {
    this.schemas = schemas;
  }

  List<Violation> check(ScimObject before, ScimObject after) {
    check("", SchemaSet.commonAttributes(), before, after);
    check("", schemas.core().definitions(), before, after);
    for (Schema extension : schemas.extensions()) {
      check(
          extension.uri() + ":",
          extension.definitions(),
          before.object(extension.uri()).orElse(ScimObject.empty()),
          after.object(extension.uri()).orElse(ScimObject.empty()));
    }
    return findings.all();
  }

  private void check(
      String prefix, List<SchemaAttribute> definitions, ScimObject before, ScimObject after) {
    for (SchemaAttribute definition : definitions) {
      ScimValue old = before.get(definition.name()).orElse(ScimNull.NULL);
      ScimValue now = after.get(definition.name()).orElse(ScimNull.NULL);
      boolean fixed =
          definition.mutability() == Mutability.READ_ONLY
              || (definition.mutability() == Mutability.IMMUTABLE && !old.isUnassigned());
      String path = prefix + definition.name();
      if (fixed && !old.sameStateAs(now)) {
        String what = definition.mutability().keyword();
        findings.add(
            path, ValidationRule.MUTABILITY, now, definition, "It is " + what + " and has changed");
      } else if (old instanceof ScimObject a && now instanceof ScimObject b) {
        check(path + ".", definition.subAttributes(), a, b);
      }
    }
  }
}
