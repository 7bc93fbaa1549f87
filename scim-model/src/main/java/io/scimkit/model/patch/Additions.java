package io.scimkit.model.patch;

import io.scimkit.model.schema.Mutability;
import io.scimkit.model.schema.SchemaAttribute;
import io.scimkit.model.value.ScimList;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimString;
import io.scimkit.model.value.ScimValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Adds values to a multi-valued attribute. A value that is there already is not added again (RFC
 * 7644 section 3.5.2.1), and no two values share type and value (RFC 7643 section 2.4): such a one
 * is merged.
 */
final class Additions {
  // for so few new values looking through a long list costs less than an index of it
  private static final int FEW = 8;
  // more different values of one hash code are an attack: they may stay twice
  private static final int CROWD = 64;

  private final List<ScimValue> values;
  // where values of one key stand; null if the values are looked through instead
  private final @Nullable Map<String, List<Integer>> index;
  private final SchemaAttribute definition;
  private final boolean byValue;

  private Additions(ScimList before, int added, SchemaAttribute definition, Rules rules) {
    this.values = new ArrayList<>(before.size() + added);
    this.index = added > FEW ? new HashMap<>() : null;
    this.definition = definition;
    this.byValue = rules.identifiesByValue(definition);
    for (int i = 0; i < before.size(); i++) {
      append(before.get(i));
    }
  }

  /** The values of a replaced list: what is sent twice counts once, nothing is merged. */
  static ScimList distinct(ScimList sent) {
    List<ScimValue> values = new ArrayList<>(sent.size());
    Map<Integer, List<ScimValue>> seen = new HashMap<>();
    for (ScimValue value : sent) {
      List<ScimValue> alike =
          seen.computeIfAbsent(value.stateHashCode(), hash -> new ArrayList<>(1));
      if (alike.stream().limit(CROWD).noneMatch(value::sameStateAs)) {
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
    Additions additions = new Additions(before, sent.size(), definition, rules);
    boolean changed = false;
    for (int i = 0; i < sent.size(); i++) {
      changed |= additions.add(sent.get(i));
    }
    return changed ? ScimList.of(additions.values) : before;
  }

  private void append(ScimValue value) {
    if (index != null) {
      index.computeIfAbsent(indexKey(value), key -> new ArrayList<>(1)).add(values.size());
    }
    values.add(value);
  }

  /** The part of a value that must be the same in its twin. */
  private static ScimValue key(ScimValue value) {
    if (!(value instanceof ScimObject object)) {
      return value;
    }
    int position = object.indexOf("value");
    return position < 0 ? ScimObject.empty() : object.valueAt(position);
  }

  /** A text, since a map keeps its speed with texts whatever their hash codes are. */
  private String indexKey(ScimValue value) {
    if (!(value instanceof ScimObject object)) {
      return text(value);
    }
    ScimValue significant = key(value);
    if (significant.isUnassigned()) {
      return "# " + value.stateHashCode();
    }
    return byValue ? text(significant) : text(type(object)) + '\n' + text(significant);
  }

  private static String text(ScimValue value) {
    if (value instanceof ScimString string) {
      return string.value();
    }
    return value.isUnassigned() ? "" : "#" + value.stateHashCode();
  }

  private boolean add(ScimValue value) {
    if (index != null) {
      List<Integer> alike = index.getOrDefault(indexKey(value), List.of());
      for (int i = 0; i < alike.size() && i < CROWD; i++) {
        if (isTwin(alike.get(i), value)) {
          return merge(alike.get(i), value);
        }
      }
    } else {
      ScimValue key = key(value);
      for (int position = 0; position < values.size(); position++) {
        if (key(values.get(position)).equals(key) && isTwin(position, value)) {
          return merge(position, value);
        }
      }
    }
    append(value);
    return true;
  }

  private boolean isTwin(int position, ScimValue value) {
    ScimValue known = values.get(position);
    return known.sameStateAs(value)
        || (known instanceof ScimObject object
            && value instanceof ScimObject parts
            && isSame(object, parts));
  }

  /** Tells whether that changes anything. */
  private boolean merge(int position, ScimValue value) {
    ScimValue known = values.get(position);
    if (known.sameStateAs(value)
        || !(known instanceof ScimObject object)
        || !(value instanceof ScimObject parts)) {
      return false;
    }
    ScimObject merged = ValueChange.merged(object, changeable(object, parts));
    values.set(position, merged);
    return !merged.equals(object);
  }

  /** A value that is there already is not another one: its fixed parts stay. */
  private ScimObject changeable(ScimObject known, ScimObject parts) {
    ScimObject changeable = parts;
    for (SchemaAttribute part : definition.subAttributes()) {
      boolean fixed =
          part.mutability() == Mutability.IMMUTABLE
              && known.get(part.name()).filter(value -> !value.isUnassigned()).isPresent();
      changeable = fixed ? changeable.without(part.name()) : changeable;
    }
    return changeable;
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
