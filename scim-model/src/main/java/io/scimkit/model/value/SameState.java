package io.scimkit.model.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Equality as RFC 7643 sees it: what is unassigned does not count (section 2.5), and the values of
 * a multi-valued attribute have no order.
 */
final class SameState {
  // up to here comparing each with each costs less than a map
  private static final int FEW = 8;

  private SameState() {}

  private static boolean of(ScimObject a, ScimObject b) {
    return covers(a, b) && covers(b, a);
  }

  /** Every assigned attribute of {@code a} has the same state in {@code b}. */
  private static boolean covers(ScimObject a, ScimObject b) {
    for (int i = 0; i < a.size(); i++) {
      if (counts(a, i)) {
        int index = b.indexOf(a.nameAt(i));
        if (index < 0 || !same(a.valueAt(i), b.valueAt(index))) {
          return false;
        }
      }
    }
    return true;
  }

  /** A "primary" that is false is the same as none (RFC 7643 section 2.4). */
  private static boolean counts(ScimObject object, int index) {
    ScimValue value = object.valueAt(index);
    boolean assumed =
        value == ScimBoolean.FALSE && object.nameAt(index).equalsIgnoreCase("primary");
    return !assumed && !value.isUnassigned();
  }

  static boolean same(ScimValue a, ScimValue b) {
    if (a instanceof ScimString && b instanceof ScimString) {
      return a.equals(b);
    }
    if (a.isUnassigned() || b.isUnassigned()) {
      return a.isUnassigned() && b.isUnassigned();
    }
    if (a instanceof ScimObject left && b instanceof ScimObject right) {
      return of(left, right);
    }
    if (a instanceof ScimList left && b instanceof ScimList right) {
      return sameValues(left, right);
    }
    return a.equals(b);
  }

  private static boolean sameValues(ScimList a, ScimList b) {
    if (sameInOrder(a, b)) {
      return true;
    }
    boolean few = a.size() <= FEW && b.size() <= FEW;
    return few ? sameAmongFew(a, b) : sameByHash(a, b);
  }

  private static boolean sameAmongFew(ScimList a, ScimList b) {
    int taken = 0;
    for (int i = 0; i < a.size(); i++) {
      if (!a.get(i).isUnassigned()) {
        int twin = 0;
        while (twin < b.size() && (((taken >> twin) & 1) == 1 || !same(a.get(i), b.get(twin)))) {
          twin++;
        }
        if (twin == b.size()) {
          return false;
        }
        taken |= 1 << twin;
      }
    }
    for (int i = 0; i < b.size(); i++) {
      if (((taken >> i) & 1) == 0 && !b.get(i).isUnassigned()) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameByHash(ScimList a, ScimList b) {
    Map<Integer, List<ScimValue>> open = new HashMap<>();
    int left = 0;
    for (ScimValue value : b) {
      if (!value.isUnassigned()) {
        open.computeIfAbsent(hash(value), key -> new ArrayList<>()).add(value);
        left++;
      }
    }
    for (ScimValue value : a) {
      if (!value.isUnassigned()) {
        if (!takeTwin(value, open.getOrDefault(hash(value), List.of()))) {
          return false;
        }
        left--;
      }
    }
    return left == 0;
  }

  private static boolean sameInOrder(ScimList a, ScimList b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!same(a.get(i), b.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean takeTwin(ScimValue wanted, List<ScimValue> candidates) {
    for (int i = 0; i < candidates.size(); i++) {
      if (same(wanted, candidates.get(i))) {
        candidates.remove(i);
        return true;
      }
    }
    return false;
  }

  static int hash(ScimValue value) {
    if (value.isUnassigned()) {
      return 0;
    }
    if (value instanceof ScimObject object) {
      int hash = 1;
      for (int i = 0; i < object.size(); i++) {
        if (counts(object, i)) {
          hash += Names.hash(object.nameAt(i)) ^ hash(object.valueAt(i));
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
