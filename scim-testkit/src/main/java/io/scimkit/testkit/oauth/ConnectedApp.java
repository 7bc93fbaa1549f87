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

/**
 * A connected app: its consumer key, the key its assertions are signed with, and who is approved.
 */
public final class ConnectedApp {
  private final String clientId;
  private final PublicKey key;
  private final Optional<X509Certificate> certificate;
  private final Set<String> approved = ConcurrentHashMap.newKeySet();

  /** An app with a bare key or a certificate. */
  public ConnectedApp(String clientId, PublicKey key, Optional<X509Certificate> certificate) {
    this.clientId = clientId;
    this.key = key;
    this.certificate = certificate;
  }

  /** The consumer key. */
  public String clientId() {
    return clientId;
  }

  /** The key that verifies assertions. */
  public PublicKey key() {
    return key;
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
