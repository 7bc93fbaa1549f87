package io.scimkit.samples.benchmarks.kit;

import io.scimkit.testkit.FakeSalesforce;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A query that no index helps: each of 100,000 users is looked at. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class FullScan {
  private final FakeSalesforce fake = Crowd.org();
  private final Client client = new Client(fake, fake.inProcess().build(), fake.inProcessUri());

  @Setup
  public void seed() {
    Crowd.seed(fake, 100_000);
  }

  @Benchmark
  public String hundredThousandUsers() throws IOException {
    return client.read(client.query("SELECT COUNT() FROM User WHERE Title LIKE '%boss'"));
  }

  @TearDown
  public void close() throws IOException {
    client.close();
    fake.close();
  }
}
