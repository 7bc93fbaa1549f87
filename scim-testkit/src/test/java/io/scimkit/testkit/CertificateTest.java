package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateTest {
  @TempDir Path directory;

  @Test
  void a_certificate_is_valid_on_the_clock_of_the_org() throws Exception {
    Path store = directory.resolve("keys.p12");
    int exit =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "app",
                "-keyalg",
                "RSA",
                "-keysize",
                "2048",
                "-dname",
                "CN=app",
                "-startdate",
                "2026/01/01 00:00:00",
                "-validity",
                "30",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                "changeit")
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("log").toFile())
            .start()
            .waitFor();
    assertThat(exit).isZero();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, "changeit".toCharArray());
    }
    PrivateKey key = (PrivateKey) keys.getKey("app", "changeit".toCharArray());

    try (FakeSalesforce fake = FakeSalesforce.enterprise();
        Wire wire = new Wire(fake, Door.IN_PROCESS)) {
      fake.apps()
          .jwt("client", (X509Certificate) keys.getCertificate("app"))
          .preAuthorized("integration@acme.example");
      assertThat(signIn(fake, wire, key)).isEqualTo(200);
      fake.clock().set(Instant.parse("2026-03-01T00:00:00Z"));
      assertThat(signIn(fake, wire, key)).isEqualTo(400);
      assertThat(fake.journal().requests().get(1).refusals().get(0).rule())
          .isEqualTo("CERTIFICATE_VALID");
      fake.clock().set(Instant.parse("2025-12-01T00:00:00Z"));
      assertThat(signIn(fake, wire, key)).isEqualTo(400);
    }
  }

  private static int signIn(FakeSalesforce fake, Wire wire, PrivateKey key) {
    long exp = fake.clock().instant().getEpochSecond() + 60;
    String claims =
        "{'iss':'client','sub':'integration@acme.example','aud':'https://login.salesforce.com','exp':"
            + exp
            + "}";
    return wire.form(
            "/services/oauth2/token",
            "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion="
                + Keys.jwt(key, false, "{'alg':'RS256'}", claims))
        .status();
  }
}
