package io.scimkit.model.corpus;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the normative cases and keeps what is to be said about the others. */
final class Tally {
  private final Map<String, String> reasons;
  private final AtomicInteger passed = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();
  private final Queue<String> others = new ConcurrentLinkedQueue<>();

  Tally(Map<String, String> reasons) {
    this.reasons = reasons;
  }

  void passed() {
    passed.incrementAndGet();
  }

  void failed() {
    failed.incrementAndGet();
  }

  void agrees(String id) {
    others.add("agree  " + id);
  }

  void differs(String id, String what) {
    String reason = reasons.getOrDefault(id, "no reason is written down");
    others.add("differ " + id + ": " + what + " (" + reason + ")");
  }

  String report() {
    StringBuilder report = new StringBuilder("non-normative cases:\n");
    others.stream().sorted().forEach(line -> report.append("  ").append(line).append('\n'));
    return report
        .append(passed.get())
        .append(" passed, ")
        .append(failed.get())
        .append(" failed")
        .toString();
  }
}
