package io.scimkit.samples.benchmarks;

import com.unboundid.scim2.common.types.UserResource;
import de.captaingoldfish.scim.sdk.common.request.PatchOpRequest;
import de.captaingoldfish.scim.sdk.common.resources.User;
import io.scimkit.model.ScimUser;
import io.scimkit.model.patch.PatchRequest;
import io.scimkit.samples.benchmarks.contender.ScimSdk;
import io.scimkit.samples.benchmarks.contender.Scimple;
import io.scimkit.samples.benchmarks.contender.Unboundid;
import java.util.List;
import org.apache.directory.scim.spec.patch.PatchOperation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.node.ObjectNode;

/** A parsed patch of five operations on a user, who is not changed: each answers a new one. */
@State(Scope.Benchmark)
public class ApplyPatch {
  private final Unboundid unboundid = new Unboundid();
  private final ScimSdk scimSdk = new ScimSdk();
  private final Scimple scimple = new Scimple();

  private final PatchRequest patch = PatchRequest.parse(Documents.PATCH);
  private final ScimUser user = ScimUser.parse(Documents.USER);
  private final com.unboundid.scim2.common.messages.PatchRequest unboundidPatch =
      unboundid.patch(Documents.PATCH);
  private final UserResource unboundidUser = unboundid.parse(Documents.USER);
  private final ObjectNode unboundidTree = unboundid.tree(Documents.USER);
  private final PatchOpRequest scimSdkPatch = scimSdk.patch(Documents.PATCH);
  private final User scimSdkUser = scimSdk.parse(Documents.USER);
  private final List<PatchOperation> scimplePatch = scimple.patch(Documents.PATCH);
  private final org.apache.directory.scim.spec.resources.ScimUser scimpleUser =
      scimple.parse(Documents.USER);

  @Benchmark
  public ScimUser scimkit() {
    return patch.applyTo(user).resource();
  }

  @Benchmark
  public UserResource unboundid() {
    return unboundid.apply(unboundidPatch, unboundidUser);
  }

  @Benchmark
  public ObjectNode unboundidTree() {
    return unboundid.apply(unboundidPatch, unboundidTree);
  }

  @Benchmark
  public User scimSdk() {
    return scimSdk.apply(scimSdkPatch, scimSdkUser);
  }

  @Benchmark
  public org.apache.directory.scim.spec.resources.ScimUser scimple() {
    return scimple.apply(scimplePatch, scimpleUser);
  }
}
