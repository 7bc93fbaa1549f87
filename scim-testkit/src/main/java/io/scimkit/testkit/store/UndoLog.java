package io.scimkit.testkit.store;

import java.util.ArrayList;
import java.util.List;

/** Remembers how to take changes back; taking back costs what was changed. */
public final class UndoLog {
  private final List<Runnable> entries = new ArrayList<>();
  private int open;

  /** Opens a savepoint. Close it with {@link #rollback} or {@link #release}. */
  public int mark() {
    open++;
    return entries.size();
  }

  /** Records how to take one change back. Nothing is kept while no savepoint is open. */
  public void record(Runnable takeBack) {
    if (open > 0) {
      entries.add(takeBack);
    }
  }

  /** Takes back everything since the savepoint and closes it. */
  public void rollback(int mark) {
    for (int i = entries.size() - 1; i >= mark; i--) {
      entries.remove(i).run();
    }
    release();
  }

  /** Keeps the changes and closes the savepoint. */
  public void release() {
    if (--open == 0) {
      entries.clear();
    }
  }
}
