package io.scimkit.samples.benchmarks;

import com.unboundid.scim2.common.messages.PatchOperation;
import io.scimkit.model.ScimUser;
import io.scimkit.model.patch.PatchRequest;
import io.scimkit.samples.benchmarks.contender.Scimple;
import io.scimkit.samples.benchmarks.contender.ScimpleDiff;
import io.scimkit.samples.benchmarks.contender.Unboundid;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.node.ObjectNode;

/** The patch that turns a user into another with seven differences. */
@State(Scope.Benchmark)
public class DiffUsers {
  private final Unboundid unboundid = new Unboundid();

  private final ScimUser from = ScimUser.parse(Documents.USER);
  private final ScimUser to = ScimUser.parse(Documents.CHANGED_USER);
  private final ObjectNode unboundidFrom = unboundid.tree(Documents.USER);
  private final ObjectNode unboundidTo = unboundid.tree(Documents.CHANGED_USER);

  @Benchmark
  public PatchRequest scimkit() {
    return PatchRequest.between(from, to);
  }

  @Benchmark
  public List<PatchOperation> unboundid() {
    return unboundid.diff(unboundidFrom, unboundidTo);
  }

  @Benchmark
  public List<?> scimple(ScimpleUsers users) {
    return users.differ.diff(users.from, users.to);
  }

  /** Made only where it is asked for: SCIMple's diff need not be there. */
  @State(Scope.Benchmark)
  public static class ScimpleUsers {
    private final Scimple scimple = new Scimple();
    private final ScimpleDiff differ = scimple.differ();
    private final org.apache.directory.scim.spec.resources.ScimUser from =
        scimple.parse(Documents.USER);
    private final org.apache.directory.scim.spec.resources.ScimUser to =
        scimple.parse(Documents.CHANGED_USER);
  }
}
