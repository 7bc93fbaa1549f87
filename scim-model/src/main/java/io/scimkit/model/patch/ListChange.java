package io.scimkit.model.patch;

import io.scimkit.model.ScimType;
import io.scimkit.model.schema.SchemaAttribute;
import io.scimkit.model.value.ScimList;
import io.scimkit.model.value.ScimNull;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimValue;
import java.util.ArrayList;
import java.util.List;

/** Changes the values of a multi-valued attribute. */
final class ListChange {
  private final AttributeStep step;
  private final SchemaAttribute definition;

  ListChange(AttributeStep step) {
    this.step = step;
    this.definition = step.definition();
  }

  ScimList apply(ScimValue attribute) {
    ScimList before = list(attribute);
    ScimList after =
        step.matcher() == null && step.sub() == null
            ? whole(step, definition, before)
            : some(before);
    return Primary.single(before, after, definition);
  }

  private static ScimList list(ScimValue attribute) {
    if (attribute instanceof ScimList list) {
      return list;
    }
    return attribute == ScimNull.NULL ? ScimList.empty() : ScimList.of(attribute);
  }

  /** The path names an attribute or sub-attribute with all its values. */
  static ScimList whole(AttributeStep step, SchemaAttribute definition, ScimValue attribute) {
    ScimList before = list(attribute);
    ScimValue value = step.value();
    ScimList sent = value instanceof ScimList list ? list : ScimList.empty();
    return switch (step.kind()) {
      case ADD -> Additions.to(before, sent, definition, step.rules());
      case REPLACE -> {
        ScimList distinct = distinct(sent, definition, step.rules());
        ScimList after = ReadOnlyParts.keptIn(distinct, before, definition);
        yield after.sameStateAs(before) ? before : after;
      }
      case REMOVE ->
          value == null
              ? ScimList.empty()
              : Removals.from(before, sent, step.rules().identifiesByValue(definition));
    };
  }

  /** What is sent twice counts once. */
  private static ScimList distinct(ScimList sent, SchemaAttribute definition, Rules rules) {
    if (rules.dialect().takesAnyValue()) {
      return sent;
    }
    return rules.identifiesByValue(definition)
        ? Additions.to(ScimList.empty(), sent, definition, rules)
        : Additions.distinct(sent);
  }

  /** The path selects values by a filter, or names a sub-attribute of all values. */
  private ScimList some(ScimList before) {
    List<ScimValue> after = new ArrayList<>(before.size() + 1);
    boolean found = false;
    for (int i = 0; i < before.size(); i++) {
      ScimValue element = before.get(i);
      if (step.matcher() == null || step.matcher().matches(element)) {
        found = true;
        ScimValue changed = changed(element);
        if (changed != ScimNull.NULL) {
          after.add(changed);
        }
      } else {
        after.add(element);
      }
    }
    if (!found) {
      return withoutTarget(before);
    }
    ScimList list = ScimList.of(after);
    return list.equals(before) ? before : list;
  }

  /** One selected value afterwards; null if it is removed. */
  private ScimValue changed(ScimValue element) {
    if (step.sub() != null) {
      return ValueChange.ofPart(step, step.sub(), element);
    }
    ScimValue value = step.value();
    if (step.kind() == PatchOperation.Kind.REMOVE || value == null || value == ScimNull.NULL) {
      return ScimNull.NULL;
    }
    boolean merges = step.kind() == PatchOperation.Kind.ADD && value instanceof ScimObject;
    return merges && element instanceof ScimObject object
        ? ValueChange.merged(step, definition, object, (ScimObject) value)
        : ReadOnlyParts.keptIn(value, element, definition);
  }

  private ScimList withoutTarget(ScimList before) {
    boolean clears = step.kind() == PatchOperation.Kind.REMOVE || step.value() == ScimNull.NULL;
    if (clears && step.rules().forgivesRemovingNothing()) {
      return before;
    }
    if (clears || step.filter() == null) {
      throw step.rules().error(ScimType.NO_TARGET, "there is no such value");
    }
    ScimObject made = step.rules().missing(step.filter(), definition);
    // a value that is made keeps what the filter says of it
    return before.plus(
        step.sub() == null && step.value() instanceof ScimObject whole
            ? ValueChange.merged(made, whole)
            : changed(made));
  }
}
