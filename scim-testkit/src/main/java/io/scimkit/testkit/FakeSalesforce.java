package io.scimkit.testkit;

import static java.util.Objects.requireNonNull;

import io.scimkit.testkit.door.HttpDoor;
import io.scimkit.testkit.door.InProcessDoor;
import io.scimkit.testkit.door.Switchboard;
import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.fault.FaultPlan;
import io.scimkit.testkit.invariant.Invariants;
import io.scimkit.testkit.oauth.ConnectedApp;
import io.scimkit.testkit.oauth.OAuthEndpoints;
import io.scimkit.testkit.rules.RuleBook;
import io.scimkit.testkit.seed.Entitlements;
import io.scimkit.testkit.seed.Preset;
import io.scimkit.testkit.seed.Seeder;
import io.scimkit.testkit.seed.Users;
import io.scimkit.testkit.state.Checkpoint;
import io.scimkit.testkit.state.Export;
import io.scimkit.testkit.store.Row;
import java.net.URI;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A Salesforce org in memory that speaks the wire: OAuth, REST, composite, collections, SOQL, and
 * the rules of a user's life. Real clients reach it over loopback HTTP ({@link #startHttp()}) or,
 * without a socket, by an httpclient5 client ({@link #inProcess()}); behind both doors is the same
 * engine.
 *
 * <pre>{@code
 * try (FakeSalesforce fake = FakeSalesforce.enterprise()) {
 *   GivenUser ann = fake.givenUser("ann@acme.example").federationId("e-4711").permissionSets("Audit_Read");
 *   fake.jwtApp("client", publicKey).preAuthorized("integration@acme.example");
 *   URI org = fake.startHttp();
 *   // ... run the code under test against org ...
 *   fake.user(ann).isFrozen();
 * }
 * }</pre>
 *
 * <p>Seeding (the methods that begin with {@code given}) is not traffic: it asks no permission, is
 * not in the journal and costs no API call; but the org's integrity rules hold, and what they
 * refuse throws {@link IllegalArgumentException} with the org's words. What the fake does not know
 * it refuses by name: with Salesforce's own error where there is one, otherwise with status 501.
 * Nothing in it was checked against a live org. Thread-safe; one request is answered at a time.
 */
public final class FakeSalesforce implements AutoCloseable {
  private static final URI IN_PROCESS = URI.create("https://fake.my.salesforce.invalid");

  private final FakeClock clock;
  private final long seed;
  private final OrgConfig config;
  private final Org org;
  private final Seeder seeder;
  private final OAuthEndpoints oauth;
  private final Journal journal;
  private final FaultPlan faults = new FaultPlan();
  private final Switchboard switchboard;
  private @Nullable HttpDoor http;

  FakeSalesforce(FakeSalesforceBuilder settings) {
    clock = settings.clock;
    seed = settings.seed;
    org =
        new Org(
            clock,
            settings.behavior,
            settings.usernames,
            settings.seed,
            settings.dailyApiCalls,
            withFaults(faults));
    seeder = new Seeder(org);
    oauth = new OAuthEndpoints(org);
    journal = new Journal();
    switchboard =
        new Switchboard(
            org, oauth, faults, settings.jobs, exchange -> journal.add(exchange, clock.instant()));
    org.add(new ClockState(clock));
    config = new OrgConfig(settings.copy());
    if (settings.content.isPresent()) {
      settings.content.get().into(org);
    } else {
      Preset.load(settings.preset, settings.sandbox, seeder);
    }
  }

  /**
   * Returns a new org of the preset <em>enterprise</em>, with seed 1 and a clock of its own:
   *
   * <ul>
   *   <li>licences Salesforce (20,000 seats), Salesforce Platform, Chatter Free, Salesforce
   *       Integration
   *   <li>profiles System Administrator, Standard User, Minimum Access - Salesforce and others
   *   <li>permission sets Company_Baseline, Audit_Read, Sales_Access, Forecast_View, and CPQ_User,
   *       which is made for the permission set licence SalesforceCPQ_CPQStandardPerm (100 seats)
   *   <li>permission set group Sales_Baseline, public group EMEA_Sales
   *   <li>one system administrator
   * </ul>
   *
   * @return the org
   */
  public static FakeSalesforce enterprise() {
    return builder().build();
  }

  /** {@return a new org of the preset {@link OrgConfig#developer()}} */
  public static FakeSalesforce developer() {
    return of(OrgConfig.developer());
  }

  /**
   * {@return a new org of the preset {@link OrgConfig#sandbox}}
   *
   * @param name for example {@code uat}
   */
  public static FakeSalesforce sandbox(String name) {
    return of(OrgConfig.sandbox(name));
  }

  /** {@return a new org of the preset {@link OrgConfig#empty()}} */
  public static FakeSalesforce empty() {
    return of(OrgConfig.empty());
  }

  /** {@return a new org of the preset {@link OrgConfig#rich()}} */
  public static FakeSalesforce rich() {
    return of(OrgConfig.rich());
  }

  /**
   * {@return a new org}
   *
   * @param config how it is made
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

  /** {@return the system administrator that every preset begins with} */
  public GivenUser administrator() {
    return new GivenUser(seeder, seeder.locked(org::actsAs));
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
  public synchronized URI startHttp(int port) {
    HttpDoor door = http;
    if (door == null) {
      door = HttpDoor.open(switchboard, port);
      http = door;
    }
    return door.uri();
  }

  /**
   * {@return a new builder of httpclient5 clients that reach this org without a socket, whatever
   * host they are told} Use {@link #inProcessUri()} as the org's address.
   */
  public HttpClientBuilder inProcess() {
    return InProcessDoor.client(switchboard);
  }

  /** {@return the address of the org for clients of {@link #inProcess()}} Nothing listens there. */
  public URI inProcessUri() {
    return IN_PROCESS;
  }

  /**
   * Registers a connected app for the JWT bearer flow.
   *
   * @param clientId the consumer key
   * @param key the key that verifies its assertions
   * @return the app, for which nobody is approved yet
   */
  public JwtApp jwtApp(String clientId, PublicKey key) {
    return register(
        ConnectedApp.signing(requireNonNull(clientId, "clientId"), key, Optional.empty()));
  }

  /**
   * Registers a connected app for the JWT bearer flow.
   *
   * @param clientId the consumer key
   * @param certificate holds the key; its validity is checked on the org's clock at each sign-in
   * @return the app, for which nobody is approved yet
   */
  public JwtApp jwtApp(String clientId, X509Certificate certificate) {
    return register(
        ConnectedApp.signing(
            requireNonNull(clientId, "clientId"),
            certificate.getPublicKey(),
            Optional.of(certificate)));
  }

  /**
   * Registers a connected app with a secret, for the password, client credentials and refresh token
   * flows and for introspection.
   *
   * @param clientId the consumer key
   * @param clientSecret the consumer secret
   * @return the app
   */
  public SecretApp secretApp(String clientId, String clientSecret) {
    ConnectedApp app =
        ConnectedApp.withSecret(
            requireNonNull(clientId, "clientId"), requireNonNull(clientSecret, "clientSecret"));
    oauth.register(app);
    return new SecretApp(app, seeder);
  }

  private static List<SaveRule> withFaults(FaultPlan faults) {
    List<SaveRule> rules = new ArrayList<>(RuleBook.standard());
    rules.add(0, faults);
    return rules;
  }

  private JwtApp register(ConnectedApp app) {
    oauth.register(app);
    return new JwtApp(app, seeder);
  }

  /**
   * Seeds an active user of the profile Standard User.
   *
   * @param username in the form of an e-mail address; also becomes the e-mail address
   * @return the user, to be arranged further
   */
  public GivenUser givenUser(String username) {
    return new GivenUser(seeder, new Users(seeder).create(username, "Standard User").key());
  }

  /**
   * Arranges a user who is there already, for example because a client created it over the wire.
   *
   * @param usernameOrId a username, or an id with 15 or 18 characters
   * @return the user, to be arranged further
   * @throws IllegalArgumentException when there is no such user
   */
  public GivenUser existing(String usernameOrId) {
    return new GivenUser(seeder, seeder.user(usernameOrId).key());
  }

  /**
   * Seeds a permission set that needs no licence.
   *
   * @param name the API name
   * @return the set, to be arranged further
   */
  public GivenPermissionSet givenPermissionSet(String name) {
    return new GivenPermissionSet(seeder, new Entitlements(seeder).permissionSet(name));
  }

  /**
   * Seeds a permission set group.
   *
   * @param developerName the API name
   * @param permissionSets API names of the sets in it, which must be there
   * @return its id
   */
  public String givenPermissionSetGroup(String developerName, String... permissionSets) {
    Entitlements entitlements = new Entitlements(seeder);
    Row group = entitlements.permissionSetGroup(developerName);
    for (String set : permissionSets) {
      entitlements.addToGroup(group, set);
    }
    return group.key();
  }

  /**
   * Seeds a permission set licence, or gives the one that is there another number of seats.
   *
   * @param developerName the API name
   * @param seats how many users may hold it
   * @return its id
   */
  public String givenPermissionSetLicense(String developerName, int seats) {
    return new Entitlements(seeder)
        .permissionSetLicense(developerName, developerName.replace('_', ' '), seats)
        .key();
  }

  /**
   * Seeds a user licence, or gives the one that is there another number of seats.
   *
   * @param name the name, for example {@code Salesforce}
   * @param seats how many active users may hold it
   * @return its id
   */
  public String givenUserLicense(String name, int seats) {
    return new Entitlements(seeder).userLicense(name, name.replace(' ', '_'), seats).key();
  }

  /**
   * Seeds a profile.
   *
   * @param name the name
   * @param userLicense the name of its user licence, which must be there
   * @param permissions names of permissions, for example {@code ApiEnabled}
   * @return its id
   */
  public String givenProfile(String name, String userLicense, String... permissions) {
    Map<String, @Nullable Object> values = new java.util.HashMap<>();
    values.put("Name", name);
    values.put("UserType", "Standard");
    values.put("UserLicenseId", seeder.get("UserLicense", "Name", userLicense).key());
    for (String permission : permissions) {
      values.put("Permissions" + permission, true);
    }
    return seeder.create("Profile", values).key();
  }

  /**
   * Seeds a public group.
   *
   * @param developerName the API name
   * @return its id
   */
  public String givenPublicGroup(String developerName) {
    return new Entitlements(seeder).group(developerName, "Regular").key();
  }

  /**
   * Seeds a queue.
   *
   * @param developerName the API name
   * @param objects the objects whose rows it may own
   * @return its id
   */
  public String givenQueue(String developerName, String... objects) {
    Row queue = new Entitlements(seeder).group(developerName, "Queue");
    for (String object : objects) {
      seeder.create("QueueSobject", Map.of("QueueId", queue.key(), "SobjectType", object));
    }
    return queue.key();
  }

  /**
   * Seeds a row of any object.
   *
   * @param object the object's name
   * @param fields values by field name: texts (ids with 18 characters), Boolean, Integer,
   *     BigDecimal, LocalDate, Instant
   * @return its id
   */
  public String givenRow(String object, Map<String, ?> fields) {
    return seeder.create(object, fields).key();
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
   * @throws AssertionError when one did not, naming it
   */
  public void assertFaultsFired() {
    List<String> pending = faults.pending();
    if (!pending.isEmpty()) {
      throw new AssertionError("planned faults that did not fire: " + pending);
    }
  }

  /**
   * Lets the org refuse to deactivate a user.
   *
   * @param user whom
   * @param reason why; several add up
   */
  public void blockDeactivation(GivenUser user, DeactivationBlocker reason) {
    seeder.locked(
        () -> {
          org.block(user.id(), reason);
          return user;
        });
  }

  /**
   * Takes a reason of {@link #blockDeactivation} back.
   *
   * @param user whom
   * @param reason why
   */
  public void allowDeactivation(GivenUser user, DeactivationBlocker reason) {
    seeder.locked(
        () -> {
          org.unblock(user.id(), reason);
          return user;
        });
  }

  /**
   * {@return how a seeded user is now}
   *
   * @param user whom
   */
  public UserView user(GivenUser user) {
    return new UserView(seeder, user.id());
  }

  /**
   * {@return how a user is now}
   *
   * @param usernameOrId a username, or an id with 15 or 18 characters
   * @throws IllegalArgumentException when there is no such user
   */
  public UserView user(String usernameOrId) {
    return new UserView(seeder, seeder.user(usernameOrId).key());
  }

  /**
   * {@return how many rows of an object there are, seen by nobody in particular}
   *
   * @param object the object's name
   */
  public int count(String object) {
    return seeder.locked(() -> org.store().table(object).size());
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
    Checkpoint checkpoint = own(snapshot);
    seeder.locked(
        () -> {
          checkpoint.restore();
          return checkpoint;
        });
  }

  /**
   * {@return what differs between two remembered states}
   *
   * @param was of this org
   * @param is of this org
   * @throws IllegalArgumentException when one is of another org
   */
  public OrgDiff diff(OrgSnapshot was, OrgSnapshot is) {
    Checkpoint from = own(was);
    Checkpoint to = own(is);
    return new OrgDiff(seeder.locked(() -> from.until(to)));
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

  private Checkpoint own(OrgSnapshot snapshot) {
    if (!snapshot.checkpoint.isOf(org)) {
      throw new IllegalArgumentException("the snapshot is of another org than " + org.id());
    }
    return snapshot.checkpoint;
  }

  /** Closes the HTTP door, if it was opened. */
  @Override
  public synchronized void close() {
    HttpDoor door = http;
    http = null;
    if (door != null) {
      door.close();
    }
  }
}
