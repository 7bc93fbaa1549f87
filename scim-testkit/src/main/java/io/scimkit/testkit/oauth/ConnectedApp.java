package io.scimkit.testkit.oauth;

import java.security.PublicKey;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A connected app: its consumer key, the key its assertions are signed with or the secret it shows,
 * and who is approved.
 */
public final class ConnectedApp {
  private final String clientId;
  private final Optional<PublicKey> key;
  private final Optional<X509Certificate> certificate;
  private final Optional<String> secret;
  private final Set<String> approved = ConcurrentHashMap.newKeySet();
  private volatile @Nullable String runAs;

  private ConnectedApp(
      String clientId,
      Optional<PublicKey> key,
      Optional<X509Certificate> certificate,
      Optional<String> secret) {
    this.clientId = clientId;
    this.key = key;
    this.certificate = certificate;
    this.secret = secret;
  }

  /** An app that signs assertions with a key that is in a certificate or not. */
  public static ConnectedApp signing(
      String clientId, PublicKey key, Optional<X509Certificate> certificate) {
    return new ConnectedApp(clientId, Optional.of(key), certificate, Optional.empty());
  }

  /** An app that shows a secret. */
  public static ConnectedApp withSecret(String clientId, String secret) {
    return new ConnectedApp(clientId, Optional.empty(), Optional.empty(), Optional.of(secret));
  }

  /** The consumer key. */
  public String clientId() {
    return clientId;
  }

  /** The key that verifies assertions; empty for an app with a secret. */
  Optional<PublicKey> key() {
    return key;
  }

  /** Whether this is the app's secret. */
  boolean hasSecret(String text) {
    return secret.filter(text::equals).isPresent();
  }

  /** Sets the user in whose name the app acts by client credentials. */
  public void runAs(String username) {
    runAs = username;
  }

  /** The user in whose name the app acts by client credentials. */
  Optional<String> runAs() {
    return Optional.ofNullable(runAs);
  }

  /** Approves a user. */
  public void approve(String username) {
    approved.add(username.toLowerCase(Locale.ROOT));
  }

  /** Whether an administrator approved anybody: then others are refused in other words. */
  boolean adminApproves() {
    return !approved.isEmpty();
  }

  boolean approves(String username) {
    return approved.contains(username.toLowerCase(Locale.ROOT));
  }

  boolean certificateValid(Instant at) {
    if (certificate.isEmpty()) {
      return true;
    }
    try {
      certificate.get().checkValidity(Date.from(at));
      return true;
    } catch (CertificateExpiredException | CertificateNotYetValidException e) {
      return false;
    }
  }
}
