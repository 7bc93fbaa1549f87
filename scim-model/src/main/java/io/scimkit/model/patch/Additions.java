package io.scimkit.model.patch;

import io.scimkit.model.schema.SchemaAttribute;
import io.scimkit.model.value.ScimList;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Adds values to a multi-valued attribute. A value that is there already is not added again (RFC
 * 7644 section 3.5.2.1), and no two values share type and value (RFC 7643 section 2.4): such a one
 * is merged.
 */
final class Additions {
  private final List<ScimValue> values;
  // where each "value" stands; most lists of members are long
  private final Map<ScimValue, List<Integer>> index = new HashMap<>();
  private final boolean byValue;

  private Additions(ScimList before, SchemaAttribute definition, Rules rules) {
    this.values = new ArrayList<>(before.values());
    this.byValue = rules.identifiesByValue(definition);
    for (int i = 0; i < values.size(); i++) {
      register(values.get(i), i);
    }
  }

  /** The values of a replaced list: what is sent twice counts once, nothing is merged. */
  static ScimList distinct(ScimList sent) {
    List<ScimValue> values = new ArrayList<>(sent.size());
    Map<Integer, List<ScimValue>> seen = new HashMap<>();
    for (ScimValue value : sent) {
      List<ScimValue> alike =
          seen.computeIfAbsent(value.stateHashCode(), hash -> new ArrayList<>(1));
      if (alike.stream().noneMatch(value::sameStateAs)) {
        alike.add(value);
        values.add(value);
      }
    }
    return values.size() == sent.size() ? sent : ScimList.of(values);
  }

  static ScimList to(ScimList before, ScimList sent, SchemaAttribute definition, Rules rules) {
    if (sent.isEmpty()) {
      return before;
    }
    Additions additions = new Additions(before, definition, rules);
    boolean changed = false;
    for (int i = 0; i < sent.size(); i++) {
      changed |= additions.add(sent.get(i));
    }
    return changed ? ScimList.of(additions.values) : before;
  }

  private void register(ScimValue value, int position) {
    index.computeIfAbsent(key(value), key -> new ArrayList<>(1)).add(position);
  }

  /** The part of a value that must be the same in its twin. */
  private static ScimValue key(ScimValue value) {
    if (value instanceof ScimObject object) {
      return object.get("value").orElse(ScimObject.empty());
    }
    return value;
  }

  private boolean add(ScimValue value) {
    for (int position : index.getOrDefault(key(value), List.of())) {
      ScimValue known = values.get(position);
      if (known.sameStateAs(value)) {
        return false;
      }
      if (known instanceof ScimObject object
          && value instanceof ScimObject parts
          && isSame(object, parts)) {
        ScimObject merged = ValueChange.merged(object, parts);
        values.set(position, merged);
        return !merged.equals(object);
      }
    }
    register(value, values.size());
    values.add(value);
    return true;
  }

  private boolean isSame(ScimObject known, ScimObject sent) {
    if (known.get("value").filter(value -> !value.isUnassigned()).isEmpty()) {
      return false;
    }
    return byValue || type(known).equals(type(sent));
  }

  private static ScimValue type(ScimObject object) {
    return object.get("type").orElse(ScimValue.ofNull());
  }
}
