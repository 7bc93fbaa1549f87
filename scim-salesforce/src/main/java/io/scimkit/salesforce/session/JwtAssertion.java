package io.scimkit.salesforce.session;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.JWTCreationException;
import io.scimkit.salesforce.auth.JwtBearer;
import io.scimkit.salesforce.auth.SignInException;
import io.scimkit.salesforce.auth.SignInProblem;
import io.scimkit.salesforce.wire.Secret;
import java.net.URI;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Makes the signed assertion, after the key has been compared with the certificate. */
final class JwtAssertion {
  /** Salesforce refuses assertions that live much longer. Source: Help, "JWT Bearer Flow". */
  private static final Duration LIFETIME = Duration.ofMinutes(3);

  private JwtAssertion() {}

  static Secret sign(JwtBearer credentials, URI audience, Clock clock) {
    PrivateKey key = credentials.keySource().privateKey();
    if (!(key instanceof RSAPrivateKey rsa)) {
      throw SignInException.before(
          SignInProblem.KEY_UNREADABLE,
          "the " + key.getAlgorithm() + " key is no java.security.interfaces.RSAPrivateKey");
    }
    Instant now = clock.instant();
    credentials.keySource().certificate().ifPresent(c -> check(c, rsa, now));
    try {
      return Secret.of(
          JWT.create()
              .withIssuer(credentials.clientId())
              .withSubject(credentials.username())
              .withAudience(audience.toString())
              .withExpiresAt(now.plus(LIFETIME))
              .sign(Algorithm.RSA256(rsa)));
    } catch (JWTCreationException cannotSign) {
      throw SignInException.before(SignInProblem.KEY_UNREADABLE, "the key cannot sign");
    }
  }

  private static void check(X509Certificate certificate, RSAPrivateKey key, Instant now) {
    Instant end = certificate.getNotAfter().toInstant();
    if (now.isAfter(end)) {
      throw SignInException.before(
          SignInProblem.CERTIFICATE_EXPIRED,
          "the certificate expired at " + end + ", now is " + now);
    }
    Instant begin = certificate.getNotBefore().toInstant();
    if (now.isBefore(begin)) {
      throw SignInException.before(
          SignInProblem.CERTIFICATE_NOT_YET_VALID,
          "the certificate is valid from " + begin + ", now is " + now);
    }
    if (!(certificate.getPublicKey() instanceof RSAPublicKey publicKey)
        || !publicKey.getModulus().equals(key.getModulus())) {
      throw SignInException.before(
          SignInProblem.CERTIFICATE_MISMATCH, "the certificate does not belong to the private key");
    }
  }
}
