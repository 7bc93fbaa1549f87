package io.scimkit.model.message;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Sorts operations so that each comes after those it needs, and otherwise in the order of the
 * request. When only circles are left, the first operation of a circle that needs nothing else goes
 * on without the rest of its circle.
 */
final class BulkSort {
  private static final int NONE = -1;

  private final List<Set<Integer>> needs;
  private final List<List<Integer>> needed = new ArrayList<>();
  private final int[] circle;
  private final int[] missing;
  private final int[] missingOutside;
  private final PriorityQueue<Integer> ready = new PriorityQueue<>();
  private final PriorityQueue<Integer> stuck = new PriorityQueue<>();

  BulkSort(List<Set<Integer>> needs, List<List<Integer>> circles) {
    this.needs = needs;
    this.circle = new int[needs.size()];
    this.missing = new int[needs.size()];
    this.missingOutside = new int[needs.size()];
    Arrays.fill(circle, NONE);
    for (int c = 0; c < circles.size(); c++) {
      for (int member : circles.get(c)) {
        circle[member] = c;
      }
    }
    needs.forEach(n -> needed.add(new ArrayList<>()));
    for (int i = 0; i < needs.size(); i++) {
      for (int need : needs.get(i)) {
        needed.get(need).add(i);
        missing[i]++;
        missingOutside[i] += isOneCircle(i, need) ? 0 : 1;
      }
      offer(i);
    }
  }

  private boolean isOneCircle(int a, int b) {
    return circle[a] != NONE && circle[a] == circle[b];
  }

  private void offer(int i) {
    if (missing[i] == 0) {
      ready.add(i);
    } else if (circle[i] != NONE && missingOutside[i] == 0) {
      stuck.add(i);
    }
  }

  List<Integer> indexes() {
    List<Integer> order = new ArrayList<>(needs.size());
    boolean[] done = new boolean[needs.size()];
    while (order.size() < needs.size()) {
      int next = ready.isEmpty() ? stuck.remove() : ready.remove();
      if (done[next]) {
        continue;
      }
      done[next] = true;
      order.add(next);
      for (int waiter : needed.get(next)) {
        missing[waiter]--;
        missingOutside[waiter] -= isOneCircle(waiter, next) ? 0 : 1;
        if (!done[waiter]) {
          offer(waiter);
        }
      }
    }
    return order;
  }
}
