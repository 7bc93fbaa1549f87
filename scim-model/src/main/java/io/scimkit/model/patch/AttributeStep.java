package io.scimkit.model.patch;

import io.scimkit.model.ScimType;
import io.scimkit.model.filter.Expression;
import io.scimkit.model.match.Matcher;
import io.scimkit.model.patch.dialect.Habit;
import io.scimkit.model.schema.SchemaAttribute;
import io.scimkit.model.value.ScimNull;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimValue;
import org.jspecify.annotations.Nullable;

/**
 * Changes one attribute or sub-attribute.
 *
 * @param kind what is done
 * @param extension the extension the attribute belongs to; null for core attributes
 * @param definition the attribute
 * @param sub the sub-attribute; null if the path ends at the attribute
 * @param value the value, read and checked; null if there is none
 * @param filter which of the attribute's values are meant; null for all
 * @param matcher the filter made ready; null if there is none
 * @param readOnly whether only what changes nothing is allowed
 * @param rules what the dialect allows
 */
record AttributeStep(
    PatchOperation.Kind kind,
    @Nullable String extension,
    SchemaAttribute definition,
    @Nullable SchemaAttribute sub,
    @Nullable ScimValue value,
    @Nullable Expression filter,
    @Nullable Matcher matcher,
    boolean readOnly,
    Rules rules)
    implements Step {

  @Override
  public ScimObject apply(ScimObject tree) {
    if (extension == null) {
      return applyTo(tree);
    }
    int index = tree.indexOf(extension);
    ScimObject before =
        index >= 0 && tree.valueAt(index) instanceof ScimObject object
            ? object
            : ScimObject.empty();
    ScimObject after = applyTo(before);
    if (after.equals(before)) {
      return tree;
    }
    ScimObject changed = tree.with(extension, after);
    // what is cleared is not what a resource has
    return after.isUnassigned()
        ? changed
        : ExtensionUris.named(changed, extension, rules.schemas());
  }

  private ScimObject applyTo(ScimObject holder) {
    int index = holder.indexOf(definition.name());
    ScimValue before = index < 0 ? ScimNull.NULL : holder.valueAt(index);
    ScimValue after = changed(before);
    if (readOnly) {
      return unlessChanged(holder, before, after);
    }
    if (definition.required() && after.isUnassigned()) {
      throw rules.error(ScimType.MUTABILITY, "a required attribute cannot be removed");
    }
    return index >= 0 && after.equals(before) ? holder : holder.with(definition.name(), after);
  }

  /** A client may repeat a read-only value, and nothing else. */
  private ScimObject unlessChanged(ScimObject holder, ScimValue before, ScimValue after) {
    boolean unheldId = before.isUnassigned() && definition.name().equals("id");
    if (after.sameStateAs(before) || (unheldId && rules.dialect().any(Habit::ignoresUnheldId))) {
      return holder;
    }
    throw rules.error(ScimType.MUTABILITY, "this attribute is read-only");
  }

  private ScimValue changed(ScimValue before) {
    if (definition.multiValued()) {
      return new ListChange(this).apply(before);
    }
    if (matcher != null && !matcher.matches(before)) {
      throw rules.error(ScimType.NO_TARGET, "the value does not match");
    }
    return sub == null
        ? ValueChange.of(this, definition, before)
        : ValueChange.ofPart(this, sub, before);
  }
}
