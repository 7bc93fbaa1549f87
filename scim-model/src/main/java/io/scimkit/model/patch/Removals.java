package io.scimkit.model.patch;

import io.scimkit.model.value.ScimList;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Removes the values that a "remove" names, as Entra does it. */
final class Removals {
  private Removals() {}

  static ScimList from(ScimList before, ScimList named, boolean byValue) {
    Set<ScimValue> ids = new HashSet<>();
    List<ScimObject> patterns = new ArrayList<>();
    for (ScimValue value : named) {
      if (value instanceof ScimObject pattern && (!byValue || pattern.indexOf("value") < 0)) {
        patterns.add(pattern);
      } else {
        ids.add(id(value));
      }
    }
    List<ScimValue> kept = new ArrayList<>(before.size());
    for (ScimValue value : before) {
      if (!ids.contains(id(value)) && patterns.stream().noneMatch(p -> covers(p, value))) {
        kept.add(value);
      }
    }
    return kept.size() == before.size() ? before : ScimList.of(kept);
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
