package io.scimkit.samples.benchmarks;

import de.captaingoldfish.scim.sdk.server.filter.FilterNode;
import io.scimkit.model.filter.Filter;
import io.scimkit.samples.benchmarks.contender.ScimSdk;
import io.scimkit.samples.benchmarks.contender.Scimple;
import io.scimkit.samples.benchmarks.contender.Unboundid;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From text to a filter of three clauses. */
@State(Scope.Benchmark)
public class ParseFilter {
  private final String text = Documents.FILTER;
  private final Unboundid unboundid = new Unboundid();
  private final ScimSdk scimSdk = new ScimSdk();
  private final Scimple scimple = new Scimple();

  @Benchmark
  public Filter scimkit() {
    return Filter.parse(text);
  }

  @Benchmark
  public com.unboundid.scim2.common.filters.Filter unboundid() {
    return unboundid.filter(text);
  }

  @Benchmark
  public FilterNode scimSdk() {
    return scimSdk.filter(text);
  }

  @Benchmark
  public org.apache.directory.scim.spec.filter.Filter scimple() {
    return scimple.filter(text);
  }
}
