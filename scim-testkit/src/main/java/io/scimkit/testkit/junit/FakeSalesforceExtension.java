package io.scimkit.testkit.junit;

import static java.util.Objects.requireNonNull;

import io.scimkit.testkit.DeactivationBlocker;
import io.scimkit.testkit.FakeClock;
import io.scimkit.testkit.FakeSalesforce;
import io.scimkit.testkit.GivenUser;
import io.scimkit.testkit.Journal;
import io.scimkit.testkit.UserView;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * Gives each test a fresh org and closes it afterwards. Register it in a field:
 *
 * <pre>{@code
 * @RegisterExtension final FakeSalesforceExtension fake = FakeSalesforceExtension.enterprise();
 * }</pre>
 *
 * <p>A test that leaves a planned fault unfired fails. When a test fails, the last requests that
 * the org saw are attached to the failure, secrets masked. An instance field is safe when tests run
 * in parallel; a static one is not.
 */
@SuppressWarnings("exports") // the library is optional, so it cannot be required transitively
public final class FakeSalesforceExtension
    implements BeforeAllCallback,
        BeforeEachCallback,
        AfterEachCallback,
        AfterAllCallback,
        TestExecutionExceptionHandler {
  private static final int TAIL = 20;

  private final Supplier<FakeSalesforce> maker;
  private @Nullable FakeSalesforce org;

  private FakeSalesforceExtension(Supplier<FakeSalesforce> maker) {
    this.maker = maker;
  }

  /** {@return an extension whose orgs are those of {@link FakeSalesforce#enterprise()}} */
  public static FakeSalesforceExtension enterprise() {
    return of(FakeSalesforce::enterprise);
  }

  /**
   * {@return an extension with orgs of one's own}
   *
   * @param maker makes a new org for each test
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
    FakeSalesforce current = org;
    if (current == null) {
      throw new IllegalStateException(
          "no test is running; is the field annotated with @RegisterExtension?");
    }
    return current;
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
    open();
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    open();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    FakeSalesforce current = org;
    try {
      if (current != null && context.getExecutionException().isEmpty()) {
        current.assertFaultsFired();
      }
    } finally {
      close();
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    close();
  }

  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    FakeSalesforce current = org;
    if (current != null) {
      failure.addSuppressed(new OrgTrace(tail(current)));
    }
    throw failure;
  }

  private static String tail(FakeSalesforce current) {
    List<String> lines =
        current.journal().requests().stream()
            .map(
                request -> request + (request.refusals().isEmpty() ? "" : " " + request.refusals()))
            .toList();
    int from = Math.max(0, lines.size() - TAIL);
    return "seed "
        + current.seed()
        + ", the last of "
        + lines.size()
        + " requests:\n"
        + String.join("\n", lines.subList(from, lines.size()));
  }

  private void open() {
    close();
    org = maker.get();
  }

  private void close() {
    FakeSalesforce last = org;
    org = null;
    if (last != null) {
      last.close();
    }
  }
}
