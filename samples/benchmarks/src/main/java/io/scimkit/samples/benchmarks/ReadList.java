package io.scimkit.samples.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.unboundid.scim2.common.types.UserResource;
import de.captaingoldfish.scim.sdk.common.resources.User;
import io.scimkit.model.ScimUser;
import io.scimkit.model.message.ListResponse;
import io.scimkit.model.message.ListResponseReader;
import io.scimkit.samples.benchmarks.contender.ScimSdk;
import io.scimkit.samples.benchmarks.contender.Scimple;
import io.scimkit.samples.benchmarks.contender.Unboundid;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** From the text of a list response to 1,000 typed users, whose user names are looked at. */
@State(Scope.Benchmark)
public class ReadList {
  private final String text = Documents.list(1000);
  private final byte[] bytes = text.getBytes(UTF_8);
  private final Unboundid unboundid = new Unboundid();
  private final ScimSdk scimSdk = new ScimSdk();
  private final Scimple scimple = new Scimple();

  @Benchmark
  public List<ScimUser> scimkit(Blackhole hole) {
    List<ScimUser> users = ListResponse.parse(text, ScimUser::of).resources();
    users.forEach(user -> hole.consume(user.userName()));
    return users;
  }

  /** One user at a time: the list is never held as a whole. */
  @Benchmark
  public long scimkitStreaming(Blackhole hole) {
    ListResponseReader<ScimUser> users =
        ListResponseReader.open(new ByteArrayInputStream(bytes), ScimUser::of);
    while (users.hasNext()) {
      hole.consume(users.next().userName());
    }
    return users.count();
  }

  @Benchmark
  public List<UserResource> unboundid(Blackhole hole) {
    List<UserResource> users = unboundid.list(text);
    users.forEach(user -> hole.consume(user.getUserName()));
    return users;
  }

  @Benchmark
  public List<User> scimSdk(Blackhole hole) {
    List<User> users = scimSdk.list(text);
    users.forEach(user -> hole.consume(user.getUserName()));
    return users;
  }

  @Benchmark
  public List<org.apache.directory.scim.spec.resources.ScimUser> scimple(Blackhole hole) {
    List<org.apache.directory.scim.spec.resources.ScimUser> users = scimple.list(text);
    users.forEach(user -> hole.consume(user.getUserName()));
    return users;
  }
}
