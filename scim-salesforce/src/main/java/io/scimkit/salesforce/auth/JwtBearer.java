package io.scimkit.salesforce.auth;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Optional;

/**
 * Signs in by the OAuth 2.0 JWT bearer flow: an assertion signed with the app's private key, no
 * password and no refresh token. The app must be allowed to the user beforehand. Immutable.
 *
 * <p>Source: Salesforce Help, "OAuth 2.0 JWT Bearer Flow for Server-to-Server Integration".
 */
public final class JwtBearer implements Credentials {
  private final String clientId;
  private final String username;
  private final KeySource keySource;
  private final Optional<URI> audience;

  private JwtBearer(String clientId, String username, KeySource keySource, Optional<URI> audience) {
    this.clientId = clientId;
    this.username = username;
    this.keySource = keySource;
    this.audience = audience;
  }

  /**
   * The app and the user to sign in as.
   *
   * @param clientId the consumer key of the app
   * @param username the username of the integration user
   * @param keySource where the private key comes from; asked at each sign-in
   * @return the credentials
   * @throws IllegalArgumentException when a text is blank
   */
  public static JwtBearer of(String clientId, String username, KeySource keySource) {
    return new JwtBearer(
        requireText(clientId, "clientId"),
        requireText(username, "username"),
        requireNonNull(keySource, "keySource"),
        Optional.empty());
  }

  /**
   * With this audience in the assertion instead of {@code https://login.salesforce.com}, or {@code
   * https://test.salesforce.com} for a sandbox.
   *
   * @param audience the audience, for example the URL of an Experience Cloud site
   * @return a changed copy
   */
  public JwtBearer audience(URI audience) {
    return new JwtBearer(clientId, username, keySource, Optional.of(audience));
  }

  /** {@return the consumer key of the app} */
  public String clientId() {
    return clientId;
  }

  @Override
  public String username() {
    return username;
  }

  /** {@return where the private key comes from} */
  public KeySource keySource() {
    return keySource;
  }

  /** {@return the audience, when it is not the usual one} */
  public Optional<URI> audience() {
    return audience;
  }

  /** {@return user and app, no key} */
  @Override
  public String toString() {
    return "JwtBearer[username=" + username + ", clientId=" + clientId + ", key=<redacted>]";
  }

  private static String requireText(String value, String name) {
    if (requireNonNull(value, name).isBlank()) {
      throw new IllegalArgumentException(name + " is blank");
    }
    return value;
  }
}
