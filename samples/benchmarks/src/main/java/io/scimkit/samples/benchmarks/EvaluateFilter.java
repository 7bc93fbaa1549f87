package io.scimkit.samples.benchmarks;

import com.unboundid.scim2.common.types.UserResource;
import de.captaingoldfish.scim.sdk.common.resources.User;
import de.captaingoldfish.scim.sdk.server.filter.FilterNode;
import io.scimkit.model.ScimUser;
import io.scimkit.model.filter.Filter;
import io.scimkit.samples.benchmarks.contender.ScimSdk;
import io.scimkit.samples.benchmarks.contender.Scimple;
import io.scimkit.samples.benchmarks.contender.Unboundid;
import java.util.function.Predicate;
import org.apache.directory.scim.spec.resources.ScimResource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.node.ObjectNode;

/** A parsed filter on a user that it matches. SCIMple answers that it does not. */
@State(Scope.Benchmark)
public class EvaluateFilter {
  private final Unboundid unboundid = new Unboundid();
  private final ScimSdk scimSdk = new ScimSdk();
  private final Scimple scimple = new Scimple();

  private final Filter filter = Filter.parse(Documents.FILTER);
  private final ScimUser user = ScimUser.parse(Documents.USER);
  private final com.unboundid.scim2.common.filters.Filter unboundidFilter =
      unboundid.filter(Documents.FILTER);
  private final UserResource unboundidUser = unboundid.parse(Documents.USER);
  private final ObjectNode unboundidTree = unboundid.tree(Documents.USER);
  private final FilterNode scimSdkFilter = scimSdk.filter(Documents.FILTER);
  private final User scimSdkUser = scimSdk.parse(Documents.USER);
  private final Predicate<ScimResource> scimpleFilter =
      scimple.compile(scimple.filter(Documents.FILTER));
  private final ScimResource scimpleUser = scimple.parse(Documents.USER);

  @Benchmark
  public boolean scimkit() {
    return filter.matches(user);
  }

  @Benchmark
  public boolean unboundid() {
    return unboundid.matches(unboundidFilter, unboundidUser);
  }

  @Benchmark
  public boolean unboundidTree() {
    return unboundid.matches(unboundidFilter, unboundidTree);
  }

  @Benchmark
  public boolean scimSdk() {
    return scimSdk.matches(scimSdkFilter, scimSdkUser);
  }

  @Benchmark
  public boolean scimple() {
    return scimpleFilter.test(scimpleUser);
  }
}
