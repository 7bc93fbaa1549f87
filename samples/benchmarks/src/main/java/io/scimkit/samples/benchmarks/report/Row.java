package io.scimkit.samples.benchmarks.report;

import java.util.List;

/**
 * One line of the comparison.
 *
 * @param work what is done
 * @param type the benchmark class
 * @param ours our method in it
 * @param rivals the other libraries' methods in it
 * @param targets how fast ours has to be
 * @param bytes how much ours may allocate for one operation; Long.MAX_VALUE if nothing is asked
 */
record Row(
    String work,
    Class<?> type,
    String ours,
    List<String> rivals,
    List<Target> targets,
    long bytes) {

  /** The full name of a benchmark, as JMH knows it. */
  String benchmark(String method) {
    return type.getName() + '.' + method;
  }

  /** The name of our benchmark in {@code allocation.tsv}. */
  String key() {
    return type.getSimpleName() + '.' + ours;
  }

  boolean limitsBytes() {
    return bytes != Long.MAX_VALUE;
  }
}
