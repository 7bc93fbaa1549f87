package io.scimkit.testkit;

import static java.util.Objects.requireNonNull;

import io.scimkit.testkit.oauth.ConnectedApp;
import io.scimkit.testkit.oauth.OAuthEndpoints;
import io.scimkit.testkit.seed.Seeder;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.Optional;

/**
 * The apps by which clients sign in; handed out by {@link FakeSalesforce#apps()}. Registering one
 * is not traffic. An app under a known consumer key takes the place of the one before. Thread-safe.
 */
public final class ConnectedApps {
  private final OAuthEndpoints oauth;
  private final Seeder seeder;

  ConnectedApps(OAuthEndpoints oauth, Seeder seeder) {
    this.oauth = oauth;
    this.seeder = seeder;
  }

  /**
   * Registers a connected app for the JWT bearer flow.
   *
   * @param clientId the consumer key
   * @param key the key that verifies its assertions
   * @return the app, for which nobody is approved yet
   */
  public JwtApp jwt(String clientId, PublicKey key) {
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
  public JwtApp jwt(String clientId, X509Certificate certificate) {
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
  public SecretApp withSecret(String clientId, String clientSecret) {
    ConnectedApp app =
        ConnectedApp.withSecret(
            requireNonNull(clientId, "clientId"), requireNonNull(clientSecret, "clientSecret"));
    oauth.register(app);
    return new SecretApp(app, seeder);
  }

  private JwtApp register(ConnectedApp app) {
    oauth.register(app);
    return new JwtApp(app, seeder);
  }
}
