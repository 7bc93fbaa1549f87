package io.scimkit.samples.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.unboundid.scim2.common.types.UserResource;
import de.captaingoldfish.scim.sdk.common.resources.User;
import io.scimkit.model.ScimUser;
import io.scimkit.samples.benchmarks.contender.Parsson;
import io.scimkit.samples.benchmarks.contender.ScimSdk;
import io.scimkit.samples.benchmarks.contender.Scimple;
import io.scimkit.samples.benchmarks.contender.Unboundid;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * From text to a typed user, with nothing read from it: SCIM-SDK only wraps a tree, and so it is at
 * its best here.
 */
@State(Scope.Benchmark)
public class ParseUser {
  private final String text = Documents.USER;
  private final byte[] bytes = Documents.USER.getBytes(UTF_8);
  private final Parsson parsson = new Parsson();
  private final Unboundid unboundid = new Unboundid();
  private final ScimSdk scimSdk = new ScimSdk();
  private final Scimple scimple = new Scimple();

  @Benchmark
  public ScimUser scimkit() {
    return ScimUser.parse(text);
  }

  @Benchmark
  public ScimUser scimkitBytes() {
    return ScimUser.parse(bytes);
  }

  @Benchmark
  public void parsson(Blackhole hole) {
    parsson.readText(text, hole::consume);
  }

  @Benchmark
  public void parssonBytes(Blackhole hole) {
    parsson.readText(bytes, hole::consume);
  }

  @Benchmark
  public UserResource unboundid() {
    return unboundid.parse(text);
  }

  @Benchmark
  public UserResource unboundidBytes() {
    return unboundid.parse(bytes);
  }

  @Benchmark
  public User scimSdk() {
    return scimSdk.parse(text);
  }

  @Benchmark
  public org.apache.directory.scim.spec.resources.ScimUser scimple() {
    return scimple.parse(text);
  }
}
