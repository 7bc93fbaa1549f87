package io.scimkit.samples.benchmarks.kit;

import io.scimkit.testkit.FakeSalesforce;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** What a test with an org of its own pays before it begins. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class OrgCreation {

  @Benchmark
  public String enterprise() {
    try (FakeSalesforce fake = FakeSalesforce.enterprise()) {
      return fake.orgId();
    }
  }
}
