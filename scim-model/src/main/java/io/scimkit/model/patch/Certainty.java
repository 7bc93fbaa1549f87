package io.scimkit.model.patch;

import io.scimkit.model.schema.Mutability;
import io.scimkit.model.schema.SchemaAttribute;
import io.scimkit.model.value.ScimList;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimValue;
import java.util.List;
import java.util.Optional;

/**
 * Tells whether single changes lead from one list to another without trying them. They do unless
 * one operation disturbs another, or a rule of PATCH adds an effect of its own; in doubt they are
 * tried.
 *
 * @param definition the attribute
 * @param before the values as they are
 * @param after the values as they should be
 */
record Certainty(SchemaAttribute definition, ScimList before, ScimList after) {
  private static final int FEW = 8;

  static Certainty of(SchemaAttribute definition, ScimList before, ScimList after) {
    return new Certainty(definition, before, after);
  }

  boolean isGiven(List<ScimObject> gone, List<ScimValue> come, List<PatchOperation> changes) {
    return before.size() <= FEW
        && after.size() <= FEW
        // a second change may be misled by the first, and what empties the list may be forbidden
        && changes.size() <= 1
        && gone.size() < before.size()
        && primaries() <= 1
        && partsMayChange(changes)
        && standAlone(come);
  }

  /** A value that becomes primary takes the mark from others. */
  private int primaries() {
    int count = 0;
    for (int i = 0; i < after.size(); i++) {
      count += Primary.isPrimary(after.get(i)) ? 1 : 0;
    }
    return count;
  }

  private boolean partsMayChange(List<PatchOperation> changes) {
    if (changes.isEmpty()) {
      return true;
    }
    for (SchemaAttribute part : definition.subAttributes()) {
      if (part.mutability() != Mutability.READ_WRITE) {
        return false;
      }
    }
    return true;
  }

  /** Adding a value that is there already adds nothing, or only what is missing in it. */
  private boolean standAlone(List<ScimValue> come) {
    for (ScimValue value : come) {
      int alike = 0;
      for (int i = 0; i < after.size(); i++) {
        alike += isAlike(value, after.get(i)) ? 1 : 0;
      }
      if (alike != 1) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAlike(ScimValue one, ScimValue other) {
    if (one instanceof ScimObject left && other instanceof ScimObject right) {
      Optional<ScimValue> value = left.get("value");
      return (value.isPresent() && value.equals(right.get("value"))) || left.sameStateAs(right);
    }
    return one.sameStateAs(other);
  }
}
