package io.scimkit.samples.benchmarks.kit;

import io.scimkit.testkit.FakeSalesforce;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One row read through each door, with the client's own work. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class OneCall {
  private final FakeSalesforce fake = Crowd.org();
  private final String user = fake.givenUser("ann@acme.example").id();
  private final Client inside = new Client(fake, fake.inProcess().build(), fake.inProcessUri());
  private final Client outside =
      new Client(fake, HttpClients.custom().disableAutomaticRetries().build(), fake.startHttp());

  /** The journal remembers every request; a test would not make millions. */
  @Setup(Level.Iteration)
  public void forget() {
    fake.journal().clear();
  }

  @Benchmark
  public String inProcess() throws IOException {
    return inside.read(inside.row(user));
  }

  @Benchmark
  public String http() throws IOException {
    return outside.read(outside.row(user));
  }

  @TearDown
  public void close() throws IOException {
    inside.close();
    outside.close();
    fake.close();
  }
}
