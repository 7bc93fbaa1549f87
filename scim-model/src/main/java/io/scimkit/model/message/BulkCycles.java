package io.scimkit.model.message;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * Finds circles in a graph: its strongly connected parts, by Tarjan's algorithm without recursion,
 * so that a long chain of references does not overflow the stack.
 */
final class BulkCycles {
  private final List<Set<Integer>> edges;
  private final int[] number;
  private final int[] low;
  private final boolean[] onPath;
  private final Deque<Integer> path = new ArrayDeque<>();
  private final List<List<Integer>> cycles = new ArrayList<>();
  private int counter;

  private BulkCycles(List<Set<Integer>> edges) {
    this.edges = edges;
    this.number = new int[edges.size()];
    this.low = new int[edges.size()];
    this.onPath = new boolean[edges.size()];
  }

  /** The circles, each in ascending order, in the order of their first members. */
  static List<List<Integer>> in(List<Set<Integer>> edges) {
    BulkCycles search = new BulkCycles(edges);
    for (int node = 0; node < edges.size(); node++) {
      if (search.number[node] == 0) {
        search.visit(node);
      }
    }
    search.cycles.sort((a, b) -> Integer.compare(a.get(0), b.get(0)));
    return search.cycles;
  }

  private record Frame(int node, Iterator<Integer> rest) {}

  private void visit(int start) {
    Deque<Frame> frames = new ArrayDeque<>();
    frames.push(enter(start));
    while (!frames.isEmpty()) {
      Frame frame = frames.element();
      int node = frame.node();
      if (frame.rest().hasNext()) {
        int next = frame.rest().next();
        if (number[next] == 0) {
          frames.push(enter(next));
        } else if (onPath[next]) {
          low[node] = Math.min(low[node], number[next]);
        }
      } else {
        frames.pop();
        if (!frames.isEmpty()) {
          int parent = frames.element().node();
          low[parent] = Math.min(low[parent], low[node]);
        }
        if (low[node] == number[node]) {
          leave(node);
        }
      }
    }
  }

  private Frame enter(int node) {
    number[node] = ++counter;
    low[node] = counter;
    onPath[node] = true;
    path.push(node);
    return new Frame(node, edges.get(node).iterator());
  }

  private void leave(int root) {
    List<Integer> part = new ArrayList<>();
    int node;
    do {
      node = path.pop();
      onPath[node] = false;
      part.add(node);
    } while (node != root);
    if (part.size() > 1 || edges.get(root).contains(root)) {
      Collections.sort(part);
      cycles.add(part);
    }
  }
}
