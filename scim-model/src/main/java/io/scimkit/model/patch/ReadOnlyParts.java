package io.scimkit.model.patch;

import io.scimkit.model.schema.Mutability;
import io.scimkit.model.schema.SchemaAttribute;
import io.scimkit.model.value.ScimList;
import io.scimkit.model.value.ScimNull;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  /** Tells whether the values of an attribute may have read-only parts at all. */
  static boolean areIn(SchemaAttribute definition) {
    List<SchemaAttribute> parts = definition.subAttributes();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).mutability() == Mutability.READ_ONLY) {
        return definition.mutability() != Mutability.READ_ONLY;
      }
    }
    return false;
  }

  /** What clients may say of an attribute; a value in a list that has nothing else is gone. */
  static ScimValue without(ScimValue value, SchemaAttribute definition) {
    if (!areIn(definition)) {
      return value;
    }
    if (value instanceof ScimList list) {
      List<ScimValue> rest = new ArrayList<>(list.size());
      for (ScimValue element : list) {
        ScimValue part = without(element, definition);
        if (!part.isUnassigned() || element.isUnassigned()) {
          rest.add(part);
        }
      }
      return ScimList.of(rest);
    }
    return value instanceof ScimObject object ? without(object, definition) : value;
  }

  static ScimObject without(ScimObject value, SchemaAttribute definition) {
    ScimObject rest = value;
    for (String part : value.names()) {
      rest = contain(part, definition) ? rest.without(part) : rest;
    }
    return rest;
  }

  /** A value that takes the place of another, with the read-only parts of that one. */
  static ScimValue keptIn(ScimValue value, ScimValue stored, SchemaAttribute definition) {
    ScimValue kept = value;
    if (areIn(definition) && stored instanceof ScimObject old) {
      for (int i = 0; i < old.size(); i++) {
        if (kept instanceof ScimObject object && contain(old.nameAt(i), definition)) {
          kept = object.with(old.nameAt(i), old.valueAt(i));
        }
      }
    }
    return kept;
  }

  /** The values that take the place of others; those with the same value and type are the same. */
  static ScimList keptIn(ScimList values, ScimList stored, SchemaAttribute definition) {
    if (!areIn(definition)) {
      return values;
    }
    Map<ScimValue, ScimValue> known = new HashMap<>();
    stored.forEach(value -> known.putIfAbsent(identity(value, definition), value));
    List<ScimValue> kept = new ArrayList<>(values.size());
    for (ScimValue value : values) {
      ScimValue old = known.getOrDefault(identity(value, definition), ScimNull.NULL);
      kept.add(keptIn(value, old, definition));
    }
    return ScimList.of(kept);
  }

  private static ScimValue identity(ScimValue value, SchemaAttribute definition) {
    if (!(value instanceof ScimObject object)) {
      return value;
    }
    Optional<ScimValue> significant = object.get("value").filter(v -> !v.isUnassigned());
    return significant.isEmpty()
        ? without(object, definition)
        : ScimList.of(significant.get(), object.get("type").orElse(ScimNull.NULL));
  }
}
