package io.scimkit.testkit;

import static java.util.Objects.requireNonNull;

import io.scimkit.testkit.door.Creates;
import io.scimkit.testkit.door.Switchboard;
import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.expect.OrgExpectation;
import io.scimkit.testkit.expect.UserExpectation;
import io.scimkit.testkit.fault.FaultPlan;
import io.scimkit.testkit.fault.FaultSpec;
import io.scimkit.testkit.invariant.Invariants;
import io.scimkit.testkit.oauth.OAuthEndpoints;
import io.scimkit.testkit.rules.RuleBook;
import io.scimkit.testkit.schema.Schema;
import io.scimkit.testkit.seed.Preset;
import io.scimkit.testkit.seed.Seeder;
import io.scimkit.testkit.state.Checkpoint;
import io.scimkit.testkit.state.Export;
import io.scimkit.testkit.state.SandboxCopy;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;

/**
 * A Salesforce org in memory that speaks the wire: OAuth, REST, composite, collections, SOQL, and
 * the rules of a user's life. Real clients reach it over loopback HTTP ({@link #startHttp()}) or,
 * without a socket, by an httpclient5 client ({@link #inProcess()}); behind both doors is the same
 * engine.
 *
 * <pre>{@code
 * try (FakeSalesforce fake = FakeSalesforce.enterprise()) {
 *   GivenUser ann = fake.givenUser("ann@acme.example").federationId("e-4711").permissionSets("Audit_Read");
 *   fake.apps().jwt("client", publicKey).preAuthorized("integration@acme.example");
 *   URI org = fake.startHttp();
 *   // ... run the code under test against org ...
 *   fake.user(ann).isFrozen();
 * }
 * }</pre>
 *
 * <p>{@link #given()} arranges the org, {@link #apps()} lets clients sign in, {@link #plan} lets
 * things go wrong, {@link #user(GivenUser)}, {@link #journal()} and {@link #diff} show what came of
 * it. What the fake does not know it refuses by name: with Salesforce's own error where there is
 * one, otherwise with status 501. Nothing in it was checked against a live org. Thread-safe; one
 * request is answered at a time.
 */
public final class FakeSalesforce implements AutoCloseable {
  private static final int LAST = 5;

  private final FakeClock clock;
  private final long seed;
  private final OrgConfig config;
  private final Org org;
  private final Seeder seeder;
  private final Given given;
  private final ConnectedApps apps;
  private final Journal journal = new Journal();
  private final FaultPlan faults = new FaultPlan();
  private final Doors doors;

  FakeSalesforce(FakeSalesforceBuilder settings) {
    clock = settings.clock;
    seed = settings.seed;
    Schema schema = Schema.of(settings.features, settings.declarations);
    Creates creates = new Creates();
    org =
        new Org(
            schema,
            clock,
            settings.behavior,
            settings.usernames,
            settings.seed,
            settings.dailyApiCalls,
            rules(settings.rules.of(schema), creates, faults));
    seeder = new Seeder(org);
    given = new Given(seeder);
    OAuthEndpoints oauth = new OAuthEndpoints(org);
    apps = new ConnectedApps(oauth, seeder);
    doors =
        new Doors(
            new Switchboard(
                org,
                oauth,
                faults,
                creates,
                this::change,
                settings.jobs,
                exchange -> journal.add(exchange, clock.instant())),
            org.instances());
    org.take(settings.lags);
    org.add(new ClockState(clock));
    config = new OrgConfig(settings.copy());
    if (settings.content.isPresent()) {
      settings.content.get().into(org);
    } else {
      Preset.load(settings.preset, settings.sandbox, seeder);
    }
  }

  private void change(FaultSpec fault) {
    clock.advance(fault.delay());
    if (fault.equals(Fault.movedInstance().spec)) {
      doors.move();
    }
  }

  private static List<SaveRule> rules(List<SaveRule> declared, SaveRule... first) {
    List<SaveRule> rules = new ArrayList<>(List.of(first));
    rules.addAll(RuleBook.standard());
    rules.addAll(declared);
    return rules;
  }

  /** {@return a new org of the preset {@link OrgConfig#enterprise()}} */
  public static FakeSalesforce enterprise() {
    return of(OrgConfig.enterprise());
  }

  /**
   * {@return a new org}
   *
   * @param config how it is made, for example {@link OrgConfig#rich()}
   */
  public static FakeSalesforce of(OrgConfig config) {
    return config.toBuilder().build();
  }

  /**
   * {@return a new org that holds what another held when it was written down}
   *
   * @param json as {@link #exportJson} wrote it
   * @throws IllegalArgumentException when it is no export
   */
  public static FakeSalesforce importJson(String json) {
    return builder().importing(json).build();
  }

  /** {@return a builder that begins with the settings of {@link #enterprise()}} */
  public static FakeSalesforceBuilder builder() {
    return OrgConfig.enterprise().toBuilder();
  }

  /** {@return how this org was made} */
  public OrgConfig config() {
    return config;
  }

  /** {@return the org's 18-character id} */
  public String orgId() {
    return org.id();
  }

  /** {@return what the org's ids and tokens are made from} */
  public long seed() {
    return seed;
  }

  /** {@return the clock that the org lives by} */
  public FakeClock clock() {
    return clock;
  }

  /** {@return the record of all requests} */
  public Journal journal() {
    return journal;
  }

  /** {@return what arranges the org's content} */
  public Given given() {
    return given;
  }

  /** {@return the apps by which clients sign in} */
  public ConnectedApps apps() {
    return apps;
  }

  /**
   * Seeds an active user of the profile Standard User, as {@link Given#user} does.
   *
   * @param username in the form of an e-mail address; also becomes the e-mail address
   * @return the user, to be arranged further
   */
  public GivenUser givenUser(String username) {
    return given.user(username);
  }

  /**
   * Opens the loopback HTTP door on a free port; a second call returns the same address.
   *
   * @return where the org is, for example {@code http://localhost:41233}
   */
  public URI startHttp() {
    return startHttp(0);
  }

  /**
   * Opens the loopback HTTP door; a second call returns the address of the first.
   *
   * @param port where to listen; 0 takes a free port
   * @return where the org is
   * @throws java.io.UncheckedIOException when the port is not free
   */
  public URI startHttp(int port) {
    return doors.startHttp(port);
  }

  /**
   * Opens the loopback TLS door on a free port; a second call returns the same address. Its
   * certificate is made for this org in memory, for {@code localhost} and {@code 127.0.0.1}.
   *
   * @return where the org is, for example {@code https://localhost:41233}
   */
  public URI startHttps() {
    return startHttps(0);
  }

  /**
   * Opens the loopback TLS door; a second call returns the address of the first.
   *
   * @param port where to listen; 0 takes a free port
   * @return where the org is
   * @throws java.io.UncheckedIOException when the port is not free
   */
  public URI startHttps(int port) {
    return doors.startHttps(port);
  }

  /** {@return what a client speaks TLS with: it trusts this org's certificate and no other} */
  public SSLContext sslContext() {
    return doors.certificate().client();
  }

  /** {@return the certificate of the TLS door, for clients with a trust store of their own} */
  public X509Certificate certificate() {
    return doors.certificate().certificate();
  }

  /**
   * {@return a new builder of httpclient5 clients that reach this org without a socket, whatever
   * host they are told} Use {@link #inProcessUri()} as the org's address.
   */
  public HttpClientBuilder inProcess() {
    return doors.inProcess();
  }

  /** {@return the address of the org for clients of {@link #inProcess()}} Nothing listens there. */
  public URI inProcessUri() {
    return doors.inProcessUri();
  }

  /**
   * Copies the org into a new sandbox, as {@link #refreshAsSandbox(String, GivenUser,
   * UsernameRegistry)} does, started by the administrator, in a world of sandboxes of its own.
   *
   * @param name for example {@code uat}
   * @return the sandbox, which lives by the same clock
   */
  public FakeSalesforce refreshAsSandbox(String name) {
    return refreshAsSandbox(name, given.administrator(), UsernameRegistry.create());
  }

  /**
   * Copies the org into a new sandbox. Ids of rows stay, the org's id is another; {@code .name} is
   * added to every username, and six characters are put in front where that is taken; {@code
   * .invalid} is added to every e-mail address but that of the user who started the copy (Help
   * data_sandbox_users_and_contacts and 000386507). Sessions and tokens are not copied, nor is what
   * was given as code, such as connected apps; that old tokens are dead is assumed.
   *
   * @param name for example {@code uat}
   * @param startedBy a user of this org
   * @param sandboxes the usernames of all sandboxes, who share none with production orgs
   * @return the sandbox, which lives by the same clock
   */
  public FakeSalesforce refreshAsSandbox(
      String name, GivenUser startedBy, UsernameRegistry sandboxes) {
    SandboxCopy copy =
        new SandboxCopy(
            requireNonNull(name, "name"),
            seed * 31 + name.hashCode(),
            startedBy.id(),
            sandboxes::isTaken);
    return config.toBuilder()
        .clock(clock)
        .usernames(sandboxes)
        .importing(copy.of(exportJson(), orgId()))
        .build();
  }

  /**
   * Moves the org to another instance: {@link #inProcessUri} and, when it was opened, {@link
   * #startHttp} give new addresses from now on. The old ones go on with signing in, and the reply
   * names the new one in {@code instance_url}; everything else they answer with 401. Sessions live
   * on. Snapshots and exports don't hold it.
   */
  public void moveInstance() {
    seeder.locked(doors::move);
  }

  /**
   * Plans a fault for a request or row to come.
   *
   * @param fault what goes wrong
   * @return the plan, to say whom it meets and how often
   */
  public PlannedFault plan(Fault fault) {
    return new PlannedFault(faults.add(fault.spec));
  }

  /**
   * Checks that every planned fault fired as often as planned.
   *
   * @throws AssertionError when one did not, naming it and the last requests
   */
  public void assertFaultsFired() {
    List<String> pending = faults.pending();
    if (!pending.isEmpty()) {
      throw new AssertionError(
          "planned faults that did not fire:\n  "
              + String.join("\n  ", pending)
              + "\nthe last requests:\n"
              + journal.tail(LAST));
    }
  }

  /**
   * Lets the org refuse to deactivate a user.
   *
   * @param user whom
   * @param reason why; several add up
   */
  public void blockDeactivation(GivenUser user, DeactivationBlocker reason) {
    seeder.locked(() -> org.block(user.id(), reason));
  }

  /**
   * Takes a reason of {@link #blockDeactivation} back.
   *
   * @param user whom
   * @param reason why
   */
  public void allowDeactivation(GivenUser user, DeactivationBlocker reason) {
    seeder.locked(() -> org.unblock(user.id(), reason));
  }

  /**
   * {@return how a seeded user is now}
   *
   * @param user whom
   */
  public UserView user(GivenUser user) {
    return new UserView(seeder, user.id(), journal);
  }

  /**
   * {@return how a user is now}
   *
   * @param usernameOrId a username, or an id with 15 or 18 characters
   * @throws IllegalArgumentException when there is no such user
   */
  public UserView user(String usernameOrId) {
    return new UserView(seeder, seeder.user(usernameOrId).key(), journal);
  }

  /** {@return how the org is now: seats, members, what queues own} */
  public OrgView view() {
    return new OrgView(seeder, journal);
  }

  /**
   * {@return expectations of a seeded user, which need no library}
   *
   * @param user whom
   */
  public UserExpectation expect(GivenUser user) {
    return UserExpectation.of(user(user));
  }

  /**
   * {@return expectations of a user, which need no library}
   *
   * @param usernameOrId a username, or an id with 15 or 18 characters
   * @throws IllegalArgumentException when there is no such user
   */
  public UserExpectation expect(String usernameOrId) {
    return UserExpectation.of(user(usernameOrId));
  }

  /** {@return expectations of the org, which need no library} */
  public OrgExpectation expect() {
    return OrgExpectation.of(view());
  }

  /**
   * {@return how many rows of an object there are, seen by nobody in particular}
   *
   * @param object the object's name
   */
  public int count(String object) {
    return view().count(object);
  }

  /**
   * Remembers the state of the org: rows, sessions, tokens, ids to come, API calls and the clock,
   * but neither the journal nor planned faults. Costs next to nothing, at any time.
   *
   * @return the state, to go back to
   */
  public OrgSnapshot snapshot() {
    return seeder.locked(() -> new OrgSnapshot(Checkpoint.of(org)));
  }

  /**
   * Goes to a remembered state, as often as wanted, earlier or later; the clock goes with it. Costs
   * what was changed between that state and the present.
   *
   * @param snapshot of this org
   * @throws IllegalArgumentException when it is of another org
   */
  public void restore(OrgSnapshot snapshot) {
    Checkpoint checkpoint = snapshot.of(org);
    seeder.locked(() -> checkpoint.restore());
  }

  /**
   * Goes to a remembered state and forgets journal and planned faults, as if what came after had
   * never been. Doors stay open and apps stay registered.
   *
   * @param snapshot of this org
   * @throws IllegalArgumentException when it is of another org
   */
  public void reset(OrgSnapshot snapshot) {
    restore(snapshot);
    faults.clear();
    journal.clear();
  }

  /**
   * {@return what differs between two remembered states}
   *
   * @param was of this org
   * @param is of this org
   * @throws IllegalArgumentException when one is of another org
   */
  public OrgDiff diff(OrgSnapshot was, OrgSnapshot is) {
    Checkpoint from = was.of(org);
    Checkpoint to = is.of(org);
    return new OrgDiff(seeder.locked(() -> from.until(to)));
  }

  /**
   * Writes the org down: rows, sessions and tokens (in clear), ids to come, API calls, the clock
   * and the settings, one row a line. The same seed and the same calls give the same text. The
   * journal, planned faults, open query locators and anything given as code are not in it.
   *
   * @return JSON for {@link #importJson}
   */
  public String exportJson() {
    return seeder.locked(() -> Export.of(org, OrgExport.write(config.toBuilder())));
  }

  /**
   * Checks what holds in every org at every moment: no reference dangles, no required field is
   * null, usernames and other keys are unique, used seats are the holders, each user has the one
   * permission set of the profile and a UserLogin row, access tokens have sessions, an active
   * administrator is left, and every index agrees with its rows. Costs a look at every row.
   *
   * @throws AssertionError when something does not hold, naming each row
   */
  public void assertInvariants() {
    List<String> broken = seeder.locked(() -> Invariants.broken(org));
    if (!broken.isEmpty()) {
      throw new AssertionError(
          "the org is not sound (seed " + seed + "):\n  " + String.join("\n  ", broken));
    }
  }

  /** Closes the doors with sockets that were opened. */
  @Override
  public void close() {
    doors.close();
  }
}
