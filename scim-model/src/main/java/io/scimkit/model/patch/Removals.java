package io.scimkit.model.patch;

import io.scimkit.model.value.ScimList;
import io.scimkit.model.value.ScimNull;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimString;
import io.scimkit.model.value.ScimValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Removes the values that a "remove" names, as Entra does it. */
final class Removals {
  private Removals() {}

  static ScimList from(ScimList before, ScimList named, boolean byValue) {
    Set<ScimValue> ids = new HashSet<>();
    // by the text in their "value", or null
    Map<ScimValue, List<ScimObject>> patterns = new HashMap<>();
    for (ScimValue value : named) {
      if (value instanceof ScimObject pattern && (!byValue || pattern.indexOf("value") < 0)) {
        patterns.computeIfAbsent(key(pattern), key -> new ArrayList<>(1)).add(pattern);
      } else {
        ids.add(id(value));
      }
    }
    List<ScimValue> kept = new ArrayList<>(before.size());
    for (ScimValue value : before) {
      boolean covered =
          isCovered(value, patterns.get(key(value)))
              || isCovered(value, patterns.get(ScimNull.NULL));
      if (!covered && !ids.contains(id(value))) {
        kept.add(value);
      }
    }
    return kept.size() == before.size() ? before : ScimList.of(kept);
  }

  private static ScimValue key(ScimValue value) {
    return id(value) instanceof ScimString text ? text : ScimNull.NULL;
  }

  private static boolean isCovered(ScimValue value, @Nullable List<ScimObject> patterns) {
    return patterns != null && patterns.stream().anyMatch(pattern -> covers(pattern, value));
  }

  private static ScimValue id(ScimValue value) {
    return value instanceof ScimObject object ? object.get("value").orElse(value) : value;
  }

  /** Every sub-attribute that the pattern assigns is the same in the value. */
  private static boolean covers(ScimObject pattern, ScimValue value) {
    if (!(value instanceof ScimObject object)) {
      return pattern.size() == 1 && pattern.get("value").filter(value::equals).isPresent();
    }
    for (String name : pattern.names()) {
      ScimValue wanted = pattern.get(name).orElseThrow();
      if (!wanted.isUnassigned() && !object.get(name).filter(wanted::sameStateAs).isPresent()) {
        return false;
      }
    }
    return !pattern.isUnassigned();
  }
}
