package io.scimkit.samples.benchmarks;

import com.unboundid.scim2.common.types.UserResource;
import de.captaingoldfish.scim.sdk.common.resources.User;
import io.scimkit.model.ScimUser;
import io.scimkit.samples.benchmarks.contender.ScimSdk;
import io.scimkit.samples.benchmarks.contender.Scimple;
import io.scimkit.samples.benchmarks.contender.Unboundid;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From a typed user to text. */
@State(Scope.Benchmark)
public class WriteUser {
  private final Unboundid unboundid = new Unboundid();
  private final ScimSdk scimSdk = new ScimSdk();
  private final Scimple scimple = new Scimple();

  private final ScimUser user = ScimUser.parse(Documents.USER);
  private final UserResource unboundidUser = unboundid.parse(Documents.USER);
  private final User scimSdkUser = scimSdk.parse(Documents.USER);
  private final org.apache.directory.scim.spec.resources.ScimUser scimpleUser =
      scimple.parse(Documents.USER);

  @Benchmark
  public String scimkit() {
    return user.toJson();
  }

  @Benchmark
  public String unboundid() {
    return unboundid.write(unboundidUser);
  }

  @Benchmark
  public String scimSdk() {
    return scimSdk.write(scimSdkUser);
  }

  @Benchmark
  public String scimple() {
    return scimple.write(scimpleUser);
  }
}
