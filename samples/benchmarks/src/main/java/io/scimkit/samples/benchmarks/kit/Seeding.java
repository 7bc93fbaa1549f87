package io.scimkit.samples.benchmarks.kit;

import io.scimkit.testkit.FakeSalesforce;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** 10,000 users, each with its UserLogin row and the permission set of its profile. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Seeding {
  private FakeSalesforce fake = FakeSalesforce.enterprise();

  @Setup(Level.Invocation)
  public void org() {
    fake = FakeSalesforce.enterprise();
  }

  @Benchmark
  public int tenThousandUsers() {
    for (int i = 0; i < 10_000; i++) {
      fake.givenUser("user" + i + "@acme.example");
    }
    return fake.count("User");
  }

  @TearDown(Level.Invocation)
  public void close() {
    fake.close();
  }
}
