package io.scimkit.testkit.junit;

import static java.util.Objects.requireNonNull;

import io.scimkit.testkit.ConnectedApps;
import io.scimkit.testkit.DeactivationBlocker;
import io.scimkit.testkit.FakeClock;
import io.scimkit.testkit.FakeSalesforce;
import io.scimkit.testkit.Fault;
import io.scimkit.testkit.Given;
import io.scimkit.testkit.GivenUser;
import io.scimkit.testkit.Journal;
import io.scimkit.testkit.OrgConfig;
import io.scimkit.testkit.PlannedFault;
import io.scimkit.testkit.UserView;
import io.scimkit.testkit.expect.UserExpectation;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Gives tests an org. In an instance field, each test has a fresh one:
 *
 * <pre>{@code
 * @RegisterExtension final FakeSalesforceExtension fake = FakeSalesforceExtension.enterprise();
 * }</pre>
 *
 * <p>In a static field, the tests of the class share one, which is made once and goes back before
 * each test to what {@code @BeforeAll} left; its address and its apps stay. A test that leaves a
 * planned fault unfired fails, and so does one that leaves an unsound org ({@link
 * FakeSalesforce#assertInvariants}). When a test fails, the seed and the last 20 requests that the
 * org saw are attached to the failure, secrets masked.
 *
 * <p>Safe when tests run in parallel: tests that share an org take turns.
 */
@SuppressWarnings("exports") // the library is optional, so it cannot be required transitively
public final class FakeSalesforceExtension
    implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
  private final Turns turns;

  private FakeSalesforceExtension(Supplier<FakeSalesforce> maker) {
    turns = new Turns(maker);
  }

  /** {@return an extension whose orgs are those of {@link FakeSalesforce#enterprise()}} */
  public static FakeSalesforceExtension enterprise() {
    return of(OrgConfig.enterprise());
  }

  /**
   * {@return an extension whose orgs are made alike}
   *
   * @param config how, for example {@link OrgConfig#rich()}
   */
  public static FakeSalesforceExtension of(OrgConfig config) {
    requireNonNull(config, "config");
    return of(() -> FakeSalesforce.of(config));
  }

  /**
   * {@return an extension with orgs of one's own}
   *
   * @param maker makes a new org
   */
  public static FakeSalesforceExtension of(Supplier<FakeSalesforce> maker) {
    return new FakeSalesforceExtension(requireNonNull(maker, "maker"));
  }

  /**
   * {@return the org of the running test}
   *
   * @throws IllegalStateException outside of a test
   */
  public FakeSalesforce org() {
    return turns.org();
  }

  /** {@return what arranges the org's content; see {@link FakeSalesforce#given}} */
  public Given given() {
    return org().given();
  }

  /** {@return the apps by which clients sign in; see {@link FakeSalesforce#apps}} */
  public ConnectedApps apps() {
    return org().apps();
  }

  /**
   * Seeds a user; see {@link FakeSalesforce#givenUser}.
   *
   * @param username in the form of an e-mail address
   * @return the user, to be arranged further
   */
  public GivenUser givenUser(String username) {
    return org().givenUser(username);
  }

  /**
   * Lets the org refuse to deactivate a user; see {@link FakeSalesforce#blockDeactivation}.
   *
   * @param user whom
   * @param reason why
   */
  public void blockDeactivation(GivenUser user, DeactivationBlocker reason) {
    org().blockDeactivation(user, reason);
  }

  /**
   * Plans a fault; see {@link FakeSalesforce#plan}.
   *
   * @param fault what goes wrong
   * @return the plan, to say whom it meets and how often
   */
  public PlannedFault plan(Fault fault) {
    return org().plan(fault);
  }

  /**
   * {@return how a user is now; see {@link FakeSalesforce#user(GivenUser)}}
   *
   * @param user whom
   */
  public UserView user(GivenUser user) {
    return org().user(user);
  }

  /**
   * {@return how a user is now; see {@link FakeSalesforce#user(String)}}
   *
   * @param usernameOrId a username or an id
   */
  public UserView user(String usernameOrId) {
    return org().user(usernameOrId);
  }

  /**
   * {@return expectations of a user; see {@link FakeSalesforce#expect(GivenUser)}}
   *
   * @param user whom
   */
  public UserExpectation expect(GivenUser user) {
    return org().expect(user);
  }

  /** {@return the record of all requests of the running test} */
  public Journal journal() {
    return org().journal();
  }

  /** {@return the clock of the org} */
  public FakeClock clock() {
    return org().clock();
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    turns.share();
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    turns.begin(context.getUniqueId());
  }

  @Override
  public void afterEach(ExtensionContext context) {
    turns.end(context.getUniqueId(), context.getExecutionException());
  }

  @Override
  public void afterAll(ExtensionContext context) {
    turns.unshare();
  }
}
