package io.scimkit.samples.benchmarks.kit;

import io.scimkit.testkit.FakeSalesforce;
import io.scimkit.testkit.GivenUser;
import io.scimkit.testkit.OrgSnapshot;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Orgs of three sizes: what uses an index, and going back, does not grow with the org. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LookUps {
  @Param({"1000", "10000", "100000"})
  private int users;

  private final FakeSalesforce fake = Crowd.org();
  private final Client client = new Client(fake, fake.inProcess().build(), fake.inProcessUri());
  private final GivenUser ann = fake.givenUser("ann@acme.example");
  private OrgSnapshot full = fake.snapshot();

  @Setup
  public void seed() {
    Crowd.seed(fake, users);
    full = fake.snapshot();
  }

  @Setup(Level.Iteration)
  public void forget() {
    fake.journal().clear();
  }

  @Benchmark
  public String username() throws IOException {
    return client.read(
        client.query("SELECT Id, Name, IsActive FROM User WHERE Username = 'ann@acme.example'"));
  }

  @Benchmark
  public void changeAndRestore() {
    ann.field("Title", "Boss");
    fake.restore(full);
  }

  @TearDown
  public void close() throws IOException {
    client.close();
    fake.close();
  }
}
