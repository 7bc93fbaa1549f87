package io.scimkit.testkit.junit;

import io.scimkit.testkit.FakeSalesforce;
import io.scimkit.testkit.OrgSnapshot;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Whose turn it is with the org of an extension: one test at a time. */
final class Turns {
  private static final int TAIL = 20;

  private final Supplier<FakeSalesforce> maker;
  private final ReentrantLock turn = new ReentrantLock();
  private volatile @Nullable FakeSalesforce org;
  private @Nullable OrgSnapshot fresh;
  private int sharers;
  private String running = "";

  Turns(Supplier<FakeSalesforce> maker) {
    this.maker = maker;
  }

  FakeSalesforce org() {
    FakeSalesforce current = org;
    if (current == null) {
      throw new IllegalStateException(
          "no test is running; is the field annotated with @RegisterExtension?");
    }
    return current;
  }

  /** A class begins whose tests share the org; nested ones share it with the outer. */
  synchronized void share() {
    if (sharers++ == 0) {
      org = maker.get();
    }
  }

  synchronized void unshare() {
    if (--sharers == 0) {
      fresh = null;
      close();
    }
  }

  void begin(String test) {
    if (turn.isHeldByCurrentThread()) {
      throw new IllegalStateException(
          test + " would run inside of " + running + ", which uses the same org");
    }
    turn.lock();
    running = test;
    open();
  }

  private synchronized void open() {
    if (sharers == 0) {
      org = maker.get();
      return;
    }
    OrgSnapshot start = fresh;
    if (start == null) {
      start = org().snapshot();
      fresh = start;
    }
    org().reset(start);
  }

  void end(String test, Optional<Throwable> failure) {
    if (!turn.isHeldByCurrentThread() || !running.equals(test)) {
      return; // it never had its turn
    }
    try {
      FakeSalesforce current = org;
      if (current != null) {
        judge(current, failure);
      }
    } finally {
      synchronized (this) {
        if (sharers == 0) {
          close();
        }
      }
      turn.unlock();
    }
  }

  private static void judge(FakeSalesforce current, Optional<Throwable> failure) {
    if (failure.isPresent()) {
      failure.get().addSuppressed(trace(current));
      return;
    }
    try {
      current.assertFaultsFired();
      current.assertInvariants();
    } catch (AssertionError e) {
      e.addSuppressed(trace(current));
      throw e;
    }
  }

  private static OrgTrace trace(FakeSalesforce current) {
    return new OrgTrace(
        "seed "
            + current.seed()
            + ", the last of "
            + current.journal().requests().size()
            + " requests:\n"
            + current.journal().tail(TAIL));
  }

  private void close() {
    FakeSalesforce last = org;
    org = null;
    if (last != null) {
      last.close();
    }
  }
}
