package io.scimkit.samples.benchmarks;

import io.scimkit.model.ScimUser;
import io.scimkit.samples.benchmarks.contender.Parsson;
import io.scimkit.samples.benchmarks.contender.ScimSdk;
import io.scimkit.samples.benchmarks.contender.ScimSdkUser;
import io.scimkit.samples.benchmarks.contender.ScimkitUser;
import io.scimkit.samples.benchmarks.contender.Scimple;
import io.scimkit.samples.benchmarks.contender.ScimpleUser;
import io.scimkit.samples.benchmarks.contender.Unboundid;
import io.scimkit.samples.benchmarks.contender.UnboundidUser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** From text to a typed user, and then every attribute of it by its typed accessor. */
@State(Scope.Benchmark)
public class ReadUser {
  private final String text = Documents.USER;
  private final Parsson parsson = new Parsson();
  private final Unboundid unboundid = new Unboundid();
  private final ScimSdk scimSdk = new ScimSdk();
  private final Scimple scimple = new Scimple();

  @Benchmark
  public void scimkit(Blackhole hole) {
    ScimkitUser.read(ScimUser.parse(text), hole::consume);
  }

  @Benchmark
  public void parsson(Blackhole hole) {
    parsson.readText(text, hole::consume);
  }

  @Benchmark
  public void unboundid(Blackhole hole) {
    UnboundidUser.read(unboundid.parse(text), hole::consume);
  }

  @Benchmark
  public void scimSdk(Blackhole hole) {
    ScimSdkUser.read(scimSdk.parse(text), hole::consume);
  }

  @Benchmark
  public void scimple(Blackhole hole) {
    ScimpleUser.read(scimple.parse(text), hole::consume);
  }
}
