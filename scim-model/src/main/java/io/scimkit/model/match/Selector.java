package io.scimkit.model.match;

import io.scimkit.model.AttributeState;
import io.scimkit.model.ScimException;
import io.scimkit.model.filter.Expression;
import io.scimkit.model.filter.FilterOptions;
import io.scimkit.model.filter.FilterTolerance;
import io.scimkit.model.path.AttributePath;
import io.scimkit.model.schema.SchemaSet;
import io.scimkit.model.value.ScimList;
import io.scimkit.model.value.ScimNull;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimString;
import io.scimkit.model.value.ScimValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A path made ready for one set of schemas: what it selects in a tree, and in which state it is.
 */
public final class Selector {
  private final Target target;
  private final @Nullable Matcher filter;

  private Selector(Target target, @Nullable Matcher filter) {
    this.target = target;
    this.filter = filter;
  }

  /**
   * Makes a path ready.
   *
   * @param path the attribute or sub-attribute
   * @param filter which of the attribute's values are selected; null for all
   * @param schemas the schemas of the resource's type
   * @param options how it is read
   * @return the selector
   * @throws ScimException invalidFilter if the filter orders a boolean or binary attribute
   */
  public static Selector of(
      AttributePath path, @Nullable Expression filter, SchemaSet schemas, FilterOptions options) {
    Target target =
        Target.of(path, schemas, options.allows(FilterTolerance.UNQUALIFIED_EXTENSION_ATTRIBUTES));
    Matcher matcher =
        filter == null ? null : Matcher.within(filter, target.definition(), schemas, options);
    return new Selector(target, matcher);
  }

  /**
   * All selected values.
   *
   * @param tree the resource's tree
   * @return the values in order, without nulls
   */
  public List<ScimValue> values(ScimObject tree) {
    List<ScimValue> values = new ArrayList<>();
    for (ScimValue element : elements(find(tree))) {
      if (accepts(element)) {
        values.addAll(elements(part(element)));
      }
    }
    return values;
  }

  private static List<ScimValue> elements(ScimValue value) {
    if (value == ScimNull.NULL) {
      return List.of();
    }
    if (!(value instanceof ScimList list)) {
      return List.of(value);
    }
    return list.values().stream().filter(element -> element != ScimNull.NULL).toList();
  }

  private boolean accepts(ScimValue element) {
    return filter == null || filter.matches(element);
  }

  /** The sub-attribute of an element; a bare value is its own "value". */
  private ScimValue part(ScimValue element) {
    String sub = target.sub();
    if (sub == null) {
      return element;
    }
    if (element instanceof ScimObject object) {
      return object.get(sub).orElse(ScimNull.NULL);
    }
    return sub.equalsIgnoreCase("value") ? element : ScimNull.NULL;
  }

  /** The attribute's value, or null if it has none. */
  private ScimValue find(ScimObject tree) {
    return new Access(target, false).locate(tree);
  }

  /**
   * What the tree says about the path.
   *
   * @param tree the resource's tree
   * @return the state
   */
  public AttributeState state(ScimObject tree) {
    ScimObject holder = tree;
    if (target.extension() != null) {
      int index = tree.indexOf(target.extension());
      if (index < 0) {
        return AttributeState.NOT_MENTIONED;
      }
      if (!(tree.valueAt(index) instanceof ScimObject extension)) {
        return AttributeState.CLEARED;
      }
      if (target.isExtension()) {
        return extension.isUnassigned() ? AttributeState.CLEARED : AttributeState.SET;
      }
      holder = extension;
    }
    int index = holder.indexOf(target.name());
    return index < 0 ? AttributeState.NOT_MENTIONED : state(holder.valueAt(index));
  }

  private AttributeState state(ScimValue value) {
    if (isCleared(value)) {
      return AttributeState.CLEARED;
    }
    if (target.sub() == null && filter == null) {
      return AttributeState.SET;
    }
    boolean list = value instanceof ScimList;
    AttributeState state = list ? AttributeState.CLEARED : AttributeState.NOT_MENTIONED;
    for (ScimValue element : elements(value)) {
      if (accepts(element)) {
        AttributeState one = stateOfPart(element);
        if (one == AttributeState.SET) {
          return one;
        }
        state = one;
      }
    }
    return state;
  }

  private AttributeState stateOfPart(ScimValue element) {
    String sub = target.sub();
    boolean absent = sub != null && element instanceof ScimObject o && o.indexOf(sub) < 0;
    if (absent) {
      return AttributeState.NOT_MENTIONED;
    }
    return isCleared(part(element)) ? AttributeState.CLEARED : AttributeState.SET;
  }

  private static boolean isCleared(ScimValue value) {
    return value.isUnassigned() || (value instanceof ScimString text && text.value().isEmpty());
  }
}
