package io.scimkit.model;

import io.scimkit.model.value.ScimList;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimValue;
import java.util.Locale;

/**
 * Equality as RFC 7643 sees it: what is unassigned does not count (section 2.5), and the values of
 * a multi-valued attribute have no order.
 */
final class SameState {
  private SameState() {}

  static boolean of(ScimObject a, ScimObject b) {
    return covers(a, b) && covers(b, a);
  }

  /** Every assigned attribute of {@code a} has the same state in {@code b}. */
  private static boolean covers(ScimObject a, ScimObject b) {
    for (int i = 0; i < a.size(); i++) {
      if (!a.valueAt(i).isUnassigned()) {
        int index = b.indexOf(a.nameAt(i));
        if (index < 0 || !same(a.valueAt(i), b.valueAt(index))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean same(ScimValue a, ScimValue b) {
    if (a instanceof ScimObject left && b instanceof ScimObject right) {
      return of(left, right);
    }
    if (a instanceof ScimList left && b instanceof ScimList right) {
      return sameValues(left, right);
    }
    return a.equals(b);
  }

  private static boolean sameValues(ScimList a, ScimList b) {
    boolean[] used = new boolean[b.size()];
    int matched = 0;
    for (int i = 0; i < a.size(); i++) {
      if (a.get(i).isUnassigned()) {
        continue;
      }
      int twin = find(a.get(i), b, used, i);
      if (twin < 0) {
        return false;
      }
      used[twin] = true;
      matched++;
    }
    return matched == assigned(b);
  }

  private static int find(ScimValue wanted, ScimList list, boolean[] used, int likely) {
    // most lists have kept their order: look at the same place first
    for (int k = 0; k < list.size(); k++) {
      int i = (likely + k) % list.size();
      if (!used[i] && same(wanted, list.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static int assigned(ScimList list) {
    int count = 0;
    for (int i = 0; i < list.size(); i++) {
      count += list.get(i).isUnassigned() ? 0 : 1;
    }
    return count;
  }

  static int hash(ScimValue value) {
    if (value.isUnassigned()) {
      return 0;
    }
    if (value instanceof ScimObject object) {
      int hash = 1;
      for (int i = 0; i < object.size(); i++) {
        if (!object.valueAt(i).isUnassigned()) {
          hash += object.nameAt(i).toLowerCase(Locale.ROOT).hashCode() ^ hash(object.valueAt(i));
        }
      }
      return hash;
    }
    if (value instanceof ScimList list) {
      int hash = 2;
      for (int i = 0; i < list.size(); i++) {
        hash += hash(list.get(i));
      }
      return hash;
    }
    return value.hashCode();
  }
}
