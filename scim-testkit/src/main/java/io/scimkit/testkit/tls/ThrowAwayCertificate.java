package io.scimkit.testkit.tls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * A certificate for this machine's own address that nobody keeps: made in memory, signed by itself,
 * its key gone with the process. The JDK has no public way to make one, so its DER is written here
 * (RFC 5280).
 */
public final class ThrowAwayCertificate {
  private static final String ALIAS = "fake-salesforce";
  private static final char[] NO_PASSWORD = {};
  private static final byte[] LOOPBACK = {127, 0, 0, 1};
  // No clock is asked: it is valid whenever a test may run.
  private static final Instant FROM = Instant.parse("2020-01-01T00:00:00Z");
  private static final Instant UNTIL = Instant.parse("2099-12-31T23:59:59Z");

  private final KeyPair keys;
  private final X509Certificate certificate;

  private ThrowAwayCertificate(KeyPair keys, X509Certificate certificate) {
    this.keys = keys;
    this.certificate = certificate;
  }

  /** Makes one for {@code localhost} and {@code 127.0.0.1}. */
  public static ThrowAwayCertificate forLoopback() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      KeyPair keys = generator.generateKeyPair();
      byte[] content = content(keys, new BigInteger(64, new SecureRandom()));
      Signature signature = Signature.getInstance("SHA256withECDSA");
      signature.initSign(keys.getPrivate());
      signature.update(content);
      byte[] der = Der.sequence(content, algorithm(), Der.bits(signature.sign()));
      CertificateFactory factory = CertificateFactory.getInstance("X.509");
      return new ThrowAwayCertificate(
          keys, (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this JDK cannot make a P-256 certificate", e);
    }
  }

  private static byte[] content(KeyPair keys, BigInteger serial) {
    byte[] version3 = Der.tagged(0xa0, Der.integer(BigInteger.TWO));
    byte[] validity = Der.sequence(Der.time(FROM), Der.time(UNTIL));
    return Der.sequence(
        version3,
        Der.integer(serial),
        algorithm(),
        name(),
        validity,
        name(),
        keys.getPublic().getEncoded(),
        Der.tagged(0xa3, Der.sequence(isItsOwnAuthority(), names())));
  }

  private static byte[] algorithm() {
    return Der.sequence(Der.oid("1.2.840.10045.4.3.2")); // ecdsa-with-SHA256
  }

  private static byte[] name() {
    byte[] commonName = Der.sequence(Der.oid("2.5.4.3"), Der.utf8("scim-testkit throw-away"));
    return Der.sequence(Der.set(commonName));
  }

  private static byte[] isItsOwnAuthority() {
    byte[] value = Der.octets(Der.sequence(Der.bool(true)));
    return Der.sequence(Der.oid("2.5.29.19"), Der.bool(true), value);
  }

  private static byte[] names() {
    byte[] dns = Der.tagged(0x82, "localhost".getBytes(StandardCharsets.US_ASCII));
    byte[] address = Der.tagged(0x87, LOOPBACK);
    return Der.sequence(Der.oid("2.5.29.17"), Der.octets(Der.sequence(dns, address)));
  }

  /** The certificate, for a client's trust store. */
  public X509Certificate certificate() {
    return certificate;
  }

  /** What the server speaks TLS with. */
  public SSLContext server() {
    try {
      KeyStore store = emptyStore();
      store.setKeyEntry(ALIAS, keys.getPrivate(), NO_PASSWORD, new X509Certificate[] {certificate});
      KeyManagerFactory managers =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      managers.init(store, NO_PASSWORD);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(managers.getKeyManagers(), null, null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this JDK cannot serve TLS", e);
    }
  }

  /** What a client speaks TLS with that trusts this certificate and no other. */
  public SSLContext client() {
    try {
      KeyStore store = emptyStore();
      store.setCertificateEntry(ALIAS, certificate);
      TrustManagerFactory managers =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      managers.init(store);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, managers.getTrustManagers(), null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this JDK cannot speak TLS", e);
    }
  }

  private static KeyStore emptyStore() throws GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try {
      store.load(null, null);
    } catch (IOException e) {
      throw new IllegalStateException("an empty key store reads nothing", e);
    }
    return store;
  }
}
