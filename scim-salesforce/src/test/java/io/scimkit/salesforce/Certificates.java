package io.scimkit.salesforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/** A key and its certificate, made by the JDK's keytool: valid for all of January 2026. */
record Certificates(PrivateKey key, X509Certificate certificate) {
  private static final char[] PASSWORD = "throw-away".toCharArray();

  static Certificates january(Path directory) throws IOException, InterruptedException {
    Path store = directory.resolve("store.p12");
    Process keytool =
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
                "CN=scimkit test",
                "-startdate",
                "2026/01/01 00:00:00",
                "-validity",
                "31",
                "-keystore",
                store.toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                new String(PASSWORD))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (OutputStream nothing = keytool.getOutputStream()) {
      assertThat(nothing).isNotNull();
    }
    assertThat(keytool.waitFor()).isZero();
    try (InputStream in = Files.newInputStream(store)) {
      KeyStore keys = KeyStore.getInstance("PKCS12");
      keys.load(in, PASSWORD);
      return new Certificates(
          (PrivateKey) keys.getKey("app", PASSWORD), (X509Certificate) keys.getCertificate("app"));
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException(broken);
    }
  }

  Path file(Path directory) throws IOException {
    try {
      return Files.writeString(
          directory.resolve("app.crt"), Keys.pem("CERTIFICATE", certificate.getEncoded()));
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
