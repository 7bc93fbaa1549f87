package io.scimkit.model.patch;

import io.scimkit.model.ScimException;
import io.scimkit.model.ScimType;
import io.scimkit.model.schema.Mutability;
import io.scimkit.model.schema.SchemaAttribute;
import io.scimkit.model.value.ScimNull;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimString;
import io.scimkit.model.value.ScimValue;
import java.util.List;

/** Changes one value: that of a single-valued attribute, or of a sub-attribute. */
final class ValueChange {
  private ValueChange() {}

  /** The value of an attribute or sub-attribute afterwards; null if it has none. */
  static ScimValue of(AttributeStep step, SchemaAttribute definition, ScimValue before) {
    ScimValue after = after(step, definition, before);
    requireUnfixed(step, definition, before, after);
    return after;
  }

  private static ScimValue after(AttributeStep step, SchemaAttribute definition, ScimValue before) {
    ScimValue value = step.value();
    if (definition.multiValued()) {
      return ListChange.whole(step, definition, before);
    }
    if (step.kind() == PatchOperation.Kind.REMOVE || value == null || value == ScimNull.NULL) {
      return ScimNull.NULL;
    }
    if (value instanceof ScimObject parts) {
      ScimObject old = before instanceof ScimObject object ? object : ScimObject.empty();
      return merged(step, definition, old, parts);
    }
    return value;
  }

  private static void requireUnfixed(
      AttributeStep step, SchemaAttribute definition, ScimValue before, ScimValue after) {
    boolean fixed = definition.mutability() == Mutability.IMMUTABLE && !before.isUnassigned();
    if (fixed && !after.sameStateAs(before)) {
      throw step.rules()
          .error(ScimType.MUTABILITY, definition.name() + " cannot be changed once it is set");
    }
  }

  /** Merges parts into a value, unless one of them is fixed or may not go. */
  static ScimObject merged(
      AttributeStep step, SchemaAttribute definition, ScimObject before, ScimObject parts) {
    ScimObject after = merged(before, parts);
    List<SchemaAttribute> subs = definition.subAttributes();
    for (int i = 0; i < subs.size(); i++) {
      SchemaAttribute sub = subs.get(i);
      if (sub.required() || sub.mutability() == Mutability.IMMUTABLE) {
        ScimValue old = part(before, sub);
        ScimValue now = part(after, sub);
        requireUnfixed(step, sub, old, now);
        if (sub.required() && now.isUnassigned() && !old.isUnassigned()) {
          throw cannotGo(step, sub);
        }
      }
    }
    return after;
  }

  private static ScimException cannotGo(AttributeStep step, SchemaAttribute sub) {
    return step.rules()
        .error(ScimType.MUTABILITY, sub.name() + " is required and cannot be removed");
  }

  private static ScimValue part(ScimObject holder, SchemaAttribute sub) {
    int index = holder.indexOf(sub.name());
    return index < 0 ? ScimNull.NULL : holder.valueAt(index);
  }

  /**
   * Sets the named sub-attributes and leaves the others (RFC 7644 sections 3.5.2.1 and 3.5.2.3).
   */
  static ScimObject merged(ScimObject before, ScimObject parts) {
    ScimObject after = before;
    for (int i = 0; i < parts.size(); i++) {
      after = after.with(parts.nameAt(i), parts.valueAt(i));
    }
    return after;
  }

  /** A complex value with one sub-attribute changed; a bare text stands for its "value". */
  static ScimValue ofPart(AttributeStep step, SchemaAttribute sub, ScimValue before) {
    ScimObject holder = before instanceof ScimObject object ? object : ScimObject.empty();
    if (before instanceof ScimString) {
      holder = ScimObject.of("value", before);
    }
    ScimValue part = part(holder, sub);
    ScimValue after = of(step, sub, part);
    if (sub.required() && after.isUnassigned()) {
      throw cannotGo(step, sub);
    }
    boolean same = holder.indexOf(sub.name()) >= 0 && after.equals(part);
    return same ? holder : holder.with(sub.name(), after);
  }
}
