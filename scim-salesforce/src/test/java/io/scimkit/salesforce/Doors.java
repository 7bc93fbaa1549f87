package io.scimkit.salesforce;

import io.scimkit.mapping.org.OrgBinding;
import io.scimkit.salesforce.auth.JwtBearer;
import io.scimkit.salesforce.auth.KeySource;
import io.scimkit.salesforce.wire.HttpClients5;
import io.scimkit.testkit.FakeSalesforce;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;

/** A fake org and our connection to it, by one of its two doors. */
final class Doors implements AutoCloseable {
  static final String INTEGRATION = "integration@acme.example";

  /** The doors of the fake; every test that takes one runs through both. */
  enum Door {
    HTTP,
    IN_PROCESS
  }

  final FakeSalesforce fake;
  final Salesforce org;
  final List<Call> calls = Collections.synchronizedList(new ArrayList<>());

  private Doors(
      FakeSalesforce fake, Door door, String username, UnaryOperator<HttpClientBuilder> change) {
    this.fake = fake;
    fake.apps().jwt("client-1", Keys.pair().getPublic()).preAuthorized(username);
    URI url = door == Door.HTTP ? fake.startHttp() : fake.inProcessUri();
    Salesforce.Builder builder =
        Salesforce.at(OrgBinding.at(url).expectingOrg(fake.orgId()))
            .credentials(JwtBearer.of("client-1", username, KeySource.of(Keys.rsa())))
            .clock(fake.clock())
            .onCall(calls::add)
            .http(
                change.apply(door == Door.IN_PROCESS ? fake.inProcess() : HttpClients5.standard()));
    this.org = builder.build();
  }

  static Doors open(Door door) {
    return of(FakeSalesforce.enterprise(), door);
  }

  static Doors of(FakeSalesforce fake, Door door) {
    return as(fake, door, INTEGRATION);
  }

  static Doors as(FakeSalesforce fake, Door door, String username) {
    return new Doors(fake, door, username, UnaryOperator.identity());
  }

  /** With replies that come otherwise than the fake gave them. */
  static Doors bent(FakeSalesforce fake, Door door, String username, BentReplies bent) {
    return new Doors(fake, door, username, bent::on);
  }

  /** What was called, sign-in left out, as {@code METHOD path}. */
  List<String> called() {
    return calls.stream().filter(c -> !c.signIn()).map(c -> c.method() + " " + c.path()).toList();
  }

  /** What each call was for, sign-in left out. */
  List<String> steps() {
    return calls.stream().filter(c -> !c.signIn()).map(Call::step).toList();
  }

  @Override
  public void close() {
    org.close();
    fake.close();
  }
}
