package io.scimkit.samples.clients;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;

/** A key with a self-signed certificate, made by the JDK's own keytool for one test run. */
record Keystore(Path file, String password, String alias) {

  static Keystore create(Path folder) {
    Keystore made = new Keystore(folder.resolve("client.p12"), "changeit", "client");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
            "-genkeypair",
            "-keystore",
            made.file.toString(),
            "-storetype",
            "PKCS12",
            "-storepass",
            made.password,
            "-alias",
            made.alias,
            "-keyalg",
            "RSA",
            "-keysize",
            "2048",
            "-validity",
            "2",
            "-dname",
            "CN=client");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("keytool.log").toFile())
              .start();
      if (process.waitFor() != 0) {
        throw new AssertionError(Files.readString(folder.resolve("keytool.log")));
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
    return made;
  }

  X509Certificate certificate() {
    try (InputStream in = Files.newInputStream(file)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(in, password.toCharArray());
      return (X509Certificate) store.getCertificate(alias);
    } catch (IOException | GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }
}
