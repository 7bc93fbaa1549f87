package io.scimkit.model.patch;

import io.scimkit.model.ScimException;
import io.scimkit.model.ScimType;
import io.scimkit.model.filter.Expression;
import io.scimkit.model.patch.dialect.Habit;
import io.scimkit.model.schema.SchemaAttribute;
import io.scimkit.model.schema.SchemaSet;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimValue;
import java.util.Optional;

/**
 * What a step may do where the RFC and the dialects differ.
 *
 * @param dialect the dialect
 * @param place where the step comes from
 * @param schemas the schemas of the resource
 */
record Rules(Dialect dialect, Place place, SchemaSet schemas) {

  boolean forgivesRemovingNothing() {
    return dialect.any(Habit::forgivesRemovingNothing);
  }

  boolean identifiesByValue(SchemaAttribute definition) {
    return dialect.any(habit -> habit.identifiesByValue(definition));
  }

  /** The value that a filter looks for, made if the dialect allows, with its parts well typed. */
  ScimObject missing(Expression filter, SchemaAttribute definition) {
    Optional<ScimObject> made = dialect.missing(filter);
    if (made.isEmpty()) {
      throw error(ScimType.NO_TARGET, "no value matches");
    }
    ScimValue read = new Incoming(dialect, place).element(made.get(), definition);
    if (!(read instanceof ScimObject object)) {
      throw error(ScimType.NO_TARGET, "no value matches");
    }
    return Spelling.of(definition, object);
  }

  ScimException error(ScimType type, String why) {
    return place.error(type, why);
  }
}
