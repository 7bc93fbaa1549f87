package io.scimkit.model.patch;

import io.scimkit.model.schema.SchemaAttribute;
import io.scimkit.model.value.ScimBoolean;
import io.scimkit.model.value.ScimList;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimValue;

/** Keeps at most one value of an attribute primary (RFC 7644 section 3.5.2). */
final class Primary {
  private Primary() {}

  /** A value that has become primary takes the mark from all others; of two new ones the first. */
  static ScimList single(ScimList before, ScimList after, SchemaAttribute definition) {
    if (after.equals(before) || definition.subAttribute("primary").isEmpty()) {
      return after;
    }
    int count = 0;
    int chosen = -1;
    boolean chosenIsNew = false;
    for (int i = 0; i < after.size(); i++) {
      if (isPrimary(after.get(i))) {
        count++;
        boolean isNew = !isPrimaryIn(before, after.get(i));
        if (chosen < 0 || (isNew && !chosenIsNew)) {
          chosen = i;
          chosenIsNew = isNew;
        }
      }
    }
    return count < 2 ? after : withOnly(after, chosen);
  }

  private static ScimList withOnly(ScimList list, int chosen) {
    ScimList single = list;
    for (int i = 0; i < list.size(); i++) {
      if (i != chosen && isPrimary(list.get(i)) && list.get(i) instanceof ScimObject object) {
        single = single.with(i, object.with("primary", ScimBoolean.FALSE));
      }
    }
    return single;
  }

  static boolean isPrimary(ScimValue value) {
    if (!(value instanceof ScimObject object)) {
      return false;
    }
    int index = object.indexOf("primary");
    return index >= 0
        && object.valueAt(index).text().filter(text -> text.equalsIgnoreCase("true")).isPresent();
  }

  private static boolean isPrimaryIn(ScimList before, ScimValue value) {
    for (int i = 0; i < before.size(); i++) {
      if (before.get(i).equals(value)) {
        return true;
      }
    }
    return false;
  }
}
