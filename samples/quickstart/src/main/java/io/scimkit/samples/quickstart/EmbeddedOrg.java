package io.scimkit.samples.quickstart;

import io.scimkit.mapping.org.OrgBinding;
import io.scimkit.salesforce.CallListener;
import io.scimkit.salesforce.Salesforce;
import io.scimkit.salesforce.auth.JwtBearer;
import io.scimkit.salesforce.auth.KeySource;
import io.scimkit.testkit.FakeSalesforce;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;

/**
 * The org that this program runs against: in memory, on loopback HTTP, with the app that the
 * program signs in with. Against a real org, only {@link #connect} stays, with its My Domain URL.
 */
final class EmbeddedOrg implements AutoCloseable {

  private static final String CLIENT_ID = "scimkit-quickstart";

  /**
   * Time in this org moves with the calls only, so that a replay shows the same clocks each time.
   */
  static final Duration A_CALL_TAKES = Duration.ofMillis(180);

  private static final String USERNAME = "integration@northwind-labs.example";

  private final FakeSalesforce fake;
  private final URI uri;
  private final JwtBearer credentials;

  private EmbeddedOrg(FakeSalesforce fake, URI uri, JwtBearer credentials) {
    this.fake = fake;
    this.uri = uri;
    this.credentials = credentials;
  }

  static EmbeddedOrg start(Options options) {
    FakeSalesforce fake = FakeSalesforce.enterprise();
    KeySource key = registerApp(fake, options);
    URI uri = fake.startHttp();
    JwtBearer credentials =
        JwtBearer.of(CLIENT_ID, USERNAME, key).audience(options.audience().orElse(uri));
    return new EmbeddedOrg(fake, uri, credentials);
  }

  Salesforce connect(CallListener listener) {
    OrgBinding binding = OrgBinding.at(uri).expectingOrg(fake.orgId());
    return Salesforce.at(binding)
        .credentials(credentials)
        .clock(fake.clock())
        .onCall(
            call -> {
              fake.clock().advance(A_CALL_TAKES);
              listener.onCall(call);
            })
        .build();
  }

  /** What a new user does next, so that there is something to take away when the user leaves. */
  void worksWithTwoAppsAndABrowser(String userId) {
    fake.given().existing(userId).tokens(2).sessions(1);
  }

  FakeSalesforce fake() {
    return fake;
  }

  URI uri() {
    return uri;
  }

  @Override
  public void close() {
    fake.close();
  }

  private static KeySource registerApp(FakeSalesforce fake, Options options) {
    if (options.key().isPresent() && options.certificate().isPresent()) {
      fake.apps().jwt(CLIENT_ID, certificate(options.certificate().get())).preAuthorized(USERNAME);
      return KeySource.pem(options.key().get()).certificate(options.certificate().get());
    }
    KeyPair throwAway = keyPair();
    fake.apps().jwt(CLIENT_ID, throwAway.getPublic()).preAuthorized(USERNAME);
    return KeySource.of(throwAway.getPrivate());
  }

  private static KeyPair keyPair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has RSA", e);
    }
  }

  private static X509Certificate certificate(Path file) {
    byte[] pem = TextFile.read(file).getBytes(StandardCharsets.UTF_8);
    try {
      return (X509Certificate)
          CertificateFactory.getInstance("X.509")
              .generateCertificate(new ByteArrayInputStream(pem));
    } catch (CertificateException e) {
      throw new BadInputException(file + " is not an X.509 certificate", e);
    }
  }
}
