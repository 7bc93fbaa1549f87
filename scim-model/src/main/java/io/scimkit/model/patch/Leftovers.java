package io.scimkit.model.patch;

import io.scimkit.model.value.ScimList;
import io.scimkit.model.value.ScimValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is only in one of two lists, whatever their order; a value that is there twice counts twice.
 *
 * @param onlyBefore the values of the first list that the second has not, in order
 * @param onlyAfter the values of the second list that the first has not, in order
 */
record Leftovers(List<ScimValue> onlyBefore, List<ScimValue> onlyAfter) {
  // up to here comparing each with each costs less than a map
  private static final int FEW = 8;
  // more different values of one hash code are an attack, which a longer difference will do for
  private static final int CROWD = 64;

  static Leftovers of(ScimList before, ScimList after) {
    Leftovers left = new Leftovers(new ArrayList<>(2), new ArrayList<>(2));
    boolean[] kept = new boolean[after.size()];
    if (before.size() <= FEW && after.size() <= FEW) {
      left.compareEach(before, after, kept);
    } else {
      left.compareByHash(before, after, kept);
    }
    for (int i = 0; i < kept.length; i++) {
      if (!kept[i]) {
        left.onlyAfter.add(after.get(i));
      }
    }
    return left;
  }

  private void compareEach(ScimList before, ScimList after, boolean[] kept) {
    for (int i = 0; i < before.size(); i++) {
      ScimValue value = before.get(i);
      int twin = 0;
      while (twin < kept.length && (kept[twin] || !value.sameStateAs(after.get(twin)))) {
        twin++;
      }
      keep(value, twin, kept);
    }
  }

  private void compareByHash(ScimList before, ScimList after, boolean[] kept) {
    Map<Integer, List<Integer>> positions = new HashMap<>();
    for (int i = 0; i < kept.length; i++) {
      positions.computeIfAbsent(after.get(i).stateHashCode(), hash -> new ArrayList<>(1)).add(i);
    }
    for (int i = 0; i < before.size(); i++) {
      ScimValue value = before.get(i);
      keep(value, take(value, after, positions.get(value.stateHashCode())), kept);
    }
  }

  /** The position of a twin, which is taken off the list, or one that is none. */
  private static int take(ScimValue value, ScimList after, @Nullable List<Integer> alike) {
    int last = alike == null ? -1 : alike.size() - 1;
    for (int i = last; alike != null && i >= Math.max(0, last - CROWD); i--) {
      if (value.sameStateAs(after.get(alike.get(i)))) {
        return alike.remove(i);
      }
    }
    return after.size();
  }

  private void keep(ScimValue value, int twin, boolean[] kept) {
    if (twin < kept.length) {
      kept[twin] = true;
    } else {
      onlyBefore.add(value);
    }
  }
}
