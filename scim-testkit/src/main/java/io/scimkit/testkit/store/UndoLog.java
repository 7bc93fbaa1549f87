package io.scimkit.testkit.store;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Remembers how to take changes back, for savepoints (which nest and end soon) and for versions
 * (which live as long as somebody holds them). Going to a version costs what was changed between.
 */
public final class UndoLog {
  private final List<Change> uncommitted = new ArrayList<>();
  private int savepoints;
  // Weak: when nobody holds a version any more, nothing needs to be remembered.
  private WeakReference<Version> last = new WeakReference<>(null);

  /** Opens a savepoint. Close it with {@link #rollback} or {@link #release}. */
  public int mark() {
    savepoints++;
    return uncommitted.size();
  }

  /** Records a change that is no row's: how to take it back, and how to make it again. */
  public void record(Runnable undo, Runnable redo) {
    record(Change.of(undo, redo));
  }

  void record(Change change) {
    if (savepoints > 0) {
      uncommitted.add(change);
    } else {
      commit(List.of(change));
    }
  }

  /** Takes back everything since the savepoint and closes it. */
  public void rollback(int mark) {
    for (int i = uncommitted.size() - 1; i >= mark; i--) {
      uncommitted.remove(i).undo();
    }
    release();
  }

  /** Keeps the changes and closes the savepoint. */
  public void release() {
    if (--savepoints == 0) {
      commit(uncommitted);
      uncommitted.clear();
    }
  }

  private void commit(List<Change> changes) {
    Version base = last.get();
    if (base != null) {
      base.changes.addAll(changes);
    }
  }

  /** The present state, to go back to. No savepoint may be open. */
  public Version version() {
    Version base = last.get();
    if (base != null && base.changes.isEmpty()) {
      return base;
    }
    Version now = new Version();
    if (base != null) {
      base.next = now;
    }
    last = new WeakReference<>(now);
    return now;
  }

  /**
   * Goes to a version, earlier or, when gone back before, later; returns how many changes were
   * between.
   */
  public int goTo(Version target) {
    int steps = 0;
    List<Version> way = way(target);
    for (int i = way.size() - 1; i >= 0; i--) {
      Version to = way.get(i);
      List<Change> changes = to.changes;
      List<Change> back = new ArrayList<>(changes.size());
      steps += changes.size();
      for (int c = changes.size() - 1; c >= 0; c--) {
        changes.get(c).undo();
        back.add(changes.get(c).inverse());
      }
      if (i + 1 < way.size()) {
        Version from = way.get(i + 1);
        from.changes = back;
        from.next = to;
      }
      to.changes = new ArrayList<>();
      to.next = null;
    }
    last = new WeakReference<>(target);
    return steps;
  }

  /** The rows that differ between a version and the present, as they became since then. */
  public List<RowDifference> since(Version version) {
    RowDifferences net = new RowDifferences();
    way(version).forEach(step -> step.changes.forEach(net::add));
    return net.all();
  }

  private List<Version> way(Version from) {
    List<Version> way = new ArrayList<>();
    Version step = from;
    while (step != null) {
      way.add(step);
      step = step.next;
    }
    if (way.get(way.size() - 1) != last.get()) {
      throw new IllegalArgumentException("the version is of another org");
    }
    return Collections.unmodifiableList(way);
  }
}
