package io.scimkit.model.patch;

import io.scimkit.model.ScimType;
import io.scimkit.model.schema.Mutability;
import io.scimkit.model.schema.SchemaAttribute;
import io.scimkit.model.value.ScimList;
import io.scimkit.model.value.ScimNull;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimString;
import io.scimkit.model.value.ScimValue;

/** Changes one value: that of a single-valued attribute, or of a sub-attribute. */
final class ValueChange {
  private ValueChange() {}

  /** The value of an attribute or sub-attribute afterwards; null if it has none. */
  static ScimValue of(AttributeStep step, SchemaAttribute definition, ScimValue before) {
    ScimValue after = after(step, definition, before);
    boolean fixed = definition.mutability() == Mutability.IMMUTABLE && !before.isUnassigned();
    if (fixed && !after.sameStateAs(before)) {
      throw step.rules()
          .error(ScimType.MUTABILITY, definition.name() + " cannot be changed once it is set");
    }
    return after;
  }

  private static ScimValue after(AttributeStep step, SchemaAttribute definition, ScimValue before) {
    ScimValue value = step.value();
    if (step.kind() == PatchOperation.Kind.REMOVE || value == null || value == ScimNull.NULL) {
      return definition.multiValued() ? ScimList.empty() : ScimNull.NULL;
    }
    if (value instanceof ScimObject parts) {
      return merged(before instanceof ScimObject object ? object : ScimObject.empty(), parts);
    }
    return value;
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
    int index = holder.indexOf(sub.name());
    ScimValue part = index < 0 ? ScimNull.NULL : holder.valueAt(index);
    ScimValue after = of(step, sub, part);
    if (sub.required() && after.isUnassigned()) {
      throw step.rules().error(ScimType.MUTABILITY, "a required attribute cannot be removed");
    }
    return index >= 0 && after.equals(part) ? holder : holder.with(sub.name(), after);
  }
}
