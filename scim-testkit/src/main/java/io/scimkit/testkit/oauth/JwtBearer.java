package io.scimkit.testkit.oauth;

import io.scimkit.testkit.behavior.AssertionLifetime;
import io.scimkit.testkit.behavior.JwtRefreshToken;
import io.scimkit.testkit.behavior.UnapprovedSignIn;
import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.engine.RefusedException;
import io.scimkit.testkit.engine.Sessions;
import io.scimkit.testkit.store.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The JWT bearer flow: every claim is checked, in the order in which Salesforce's replies suggest
 * it.
 */
final class JwtBearer {
  private static final Set<String> LOGIN_HOSTS =
      Set.of("https://login.salesforce.com", "https://test.salesforce.com");

  /** Later than this is an exp in milliseconds: @salesforce/core signs so, and signs in. */
  private static final Instant MILLISECONDS = Instant.parse("9999-01-01T00:00:00Z");

  private final Org org;
  private final Map<String, ConnectedApp> apps;

  JwtBearer(Org org, Map<String, ConnectedApp> apps) {
    this.org = org;
    this.apps = apps;
  }

  Sessions.Access signIn(String text, String base) {
    Assertion assertion =
        Assertion.parse(text)
            .orElseThrow(() -> grant(OAuthRule.ASSERTION_WELL_FORMED, "invalid assertion"));
    ConnectedApp app = apps.get(assertion.issuer());
    if (app == null) {
      throw OAuthRule.CLIENT_KNOWN.refuse("invalid_client_id", "client identifier invalid");
    }
    if (!app.certificateValid(org.clock().instant())) {
      throw grant(OAuthRule.CERTIFICATE_VALID, "invalid assertion");
    }
    if (app.key().filter(assertion::signedWith).isEmpty()) {
      throw grant(OAuthRule.SIGNATURE_VALID, "invalid assertion");
    }
    if (assertion.audience().stream().noneMatch(aud -> known(aud, base))) {
      throw grant(OAuthRule.AUDIENCE_KNOWN, "audience is invalid");
    }
    checkTime(assertion);
    SignIn signIn = new SignIn(org, "", app, base);
    Row user = user(assertion.subject(), app, signIn);
    Optional<String> grant =
        org.behavior().is(JwtRefreshToken.ISSUED)
            ? Optional.of(org.sessions().grant(user.key(), app.clientId()).key())
            : Optional.empty();
    return signIn.open(user, grant);
  }

  private static boolean known(String audience, String base) {
    String bare = audience.endsWith("/") ? audience.substring(0, audience.length() - 1) : audience;
    return LOGIN_HOSTS.contains(bare)
        || bare.equals(base)
        || bare.equals(base + "/services/oauth2/token");
  }

  private void checkTime(Assertion assertion) {
    Instant now = org.clock().instant();
    boolean inTime =
        assertion
            .expires()
            .filter(exp -> exp.isAfter(now))
            .filter(exp -> ahead().filter(exp::isAfter).isEmpty() || exp.isAfter(MILLISECONDS))
            .isPresent();
    if (!inTime) {
      throw grant(OAuthRule.ASSERTION_IN_TIME, "expired authorization code");
    }
  }

  // The latest moment at which an assertion may end.
  private Optional<Instant> ahead() {
    Instant now = org.clock().instant();
    return switch (org.behavior().of(AssertionLifetime.class)) {
      case FIVE_MINUTES -> Optional.of(now.plus(Duration.ofMinutes(5)));
      case THREE_MINUTES -> Optional.of(now.plus(Duration.ofMinutes(3)));
      case UNLIMITED -> Optional.empty();
    };
  }

  private boolean admin(ConnectedApp app, boolean known) {
    return switch (org.behavior().of(UnapprovedSignIn.class)) {
      case BY_POLICY -> app.adminApproves() && known;
      case USER_TEXT -> false;
      case ADMIN_TEXT -> true;
    };
  }

  private Row user(String username, ConnectedApp app, SignIn signIn) {
    Optional<Row> user = org.store().table("User").where("Username", username).stream().findFirst();
    if (user.isEmpty() || !app.approves(username)) {
      throw grant(
          OAuthRule.USER_APPROVED,
          admin(app, user.isPresent())
              ? "user is not admin approved to access this app"
              : "user hasn't approved this consumer");
    }
    signIn.check(user.get());
    return signIn.counted(user.get());
  }

  private static RefusedException grant(OAuthRule rule, String description) {
    return rule.refuse("invalid_grant", description);
  }
}
