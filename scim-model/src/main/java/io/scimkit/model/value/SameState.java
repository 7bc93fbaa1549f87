package io.scimkit.model.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Equality as RFC 7643 sees it: what is unassigned does not count (section 2.5), and the values of
 * a multi-valued attribute have no order. No pair of values is compared twice, or nesting would
 * double the work with every level.
 */
final class SameState {
  // up to here comparing each with each costs less than a map
  private static final int FEW = 8;
  // so many values of one hash code are the same value again and again, or an attack
  private static final int CROWD = 16;

  private SameState() {}

  @SuppressWarnings("ReferenceEquality") // what was not changed is shared
  static boolean same(ScimValue a, ScimValue b) {
    if (a == b) {
      return true;
    }
    if (a instanceof ScimObject left && b instanceof ScimObject right) {
      // an object with nothing but "primary": false is a value, an empty one is none
      boolean nothing = left.isUnassigned();
      return nothing == right.isUnassigned() && (nothing || sameAttributes(left, right));
    }
    if (a instanceof ScimList left && b instanceof ScimList right) {
      boolean few = left.size() <= FEW && right.size() <= FEW;
      return few ? sameAmongFew(left, right) : sameByHash(left, right);
    }
    return a.isUnassigned() ? b.isUnassigned() : a.equals(b);
  }

  private static boolean sameAttributes(ScimObject a, ScimObject b) {
    // objects of one origin have their attributes in one order
    int start = 0;
    while (start < a.size() && start < b.size() && a.nameAt(start).equals(b.nameAt(start))) {
      if (!sameAt(a, start, b, start)) {
        return false;
      }
      start++;
    }
    // no name is there twice, so equal numbers and a twin for each leave none over
    int open = assigned(b, start);
    for (int i = start; i < a.size(); i++) {
      if (counts(a, i)) {
        int twin = b.indexOf(a.nameAt(i));
        if (twin < 0 || !same(a.valueAt(i), b.valueAt(twin))) {
          return false;
        }
        open--;
      }
    }
    return open == 0;
  }

  private static boolean sameAt(ScimObject a, int i, ScimObject b, int j) {
    return same(a.valueAt(i), b.valueAt(j)) || (!counts(a, i) && !counts(b, j));
  }

  private static int assigned(ScimObject object, int start) {
    int count = 0;
    for (int i = start; i < object.size(); i++) {
      count += counts(object, i) ? 1 : 0;
    }
    return count;
  }

  /** A "primary" that is false is the same as none (RFC 7643 section 2.4). */
  static boolean counts(ScimObject object, int index) {
    ScimValue value = object.valueAt(index);
    boolean assumed =
        value == ScimBoolean.FALSE && object.nameAt(index).equalsIgnoreCase("primary");
    return !assumed && !value.isUnassigned();
  }

  private static boolean sameAmongFew(ScimList a, ScimList b) {
    int taken = 0;
    for (int i = 0; i < a.size(); i++) {
      int twin = 0;
      while (twin < b.size() && (((taken >> twin) & 1) == 1 || !same(a.get(i), b.get(twin)))) {
        twin++;
      }
      if (twin < b.size()) {
        taken |= 1 << twin;
      } else if (!a.get(i).isUnassigned()) {
        return false;
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
    int start = 0;
    while (start < a.size() && start < b.size() && same(a.get(start), b.get(start))) {
      start++;
    }
    Map<Integer, List<ScimValue>> open = new HashMap<>();
    int left = 0;
    for (int i = start; i < b.size(); i++) {
      if (!b.get(i).isUnassigned()) {
        List<ScimValue> alike = open.computeIfAbsent(hash(b.get(i)), key -> new ArrayList<>(1));
        alike.add(b.get(i));
        left++;
        if (alike.size() > CROWD) {
          return StateText.ofAll(a).equals(StateText.ofAll(b));
        }
      }
    }
    for (int i = start; i < a.size(); i++) {
      ScimValue value = a.get(i);
      if (!value.isUnassigned()) {
        // these two were compared above
        ScimValue other = i == start && start < b.size() ? b.get(start) : ScimNull.NULL;
        if (!takeTwin(value, other, open.getOrDefault(hash(value), List.of()))) {
          return false;
        }
        left--;
      }
    }
    return left == 0;
  }

  @SuppressWarnings("ReferenceEquality") // one certain value, not one like it
  private static boolean takeTwin(ScimValue wanted, ScimValue other, List<ScimValue> candidates) {
    for (int i = 0; i < candidates.size(); i++) {
      if (candidates.get(i) != other && same(wanted, candidates.get(i))) {
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
