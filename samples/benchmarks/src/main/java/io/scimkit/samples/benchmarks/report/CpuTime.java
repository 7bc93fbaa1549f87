package io.scimkit.samples.benchmarks.report;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * The processor time of the whole JVM for one operation, compiler and garbage collector included. A
 * busy machine disturbs it less than the time on the wall.
 */
public final class CpuTime implements InternalProfiler {
  static final String LABEL = "cpu";

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private long before;

  /** Made by JMH. */
  public CpuTime() {}

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    before = SYSTEM.getProcessCpuTime();
  }

  @Override
  public Collection<ScalarResult> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double milliseconds = (SYSTEM.getProcessCpuTime() - before) / 1e6;
    double each = milliseconds / Math.max(1, result.getMetadata().getAllOps());
    return List.of(new ScalarResult(LABEL, each, "ms/op", AggregationPolicy.AVG));
  }

  @Override
  public String getDescription() {
    return "processor time of the JVM for one operation";
  }
}
