package io.scimkit.salesforce.auth;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;

/** Reads key and certificate files; an error names the file and never its content. */
final class PemFile {
  private PemFile() {}

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException missing) {
      throw SignInException.before(SignInProblem.KEY_UNREADABLE, "no key file " + file);
    } catch (MalformedInputException binary) {
      throw SignInException.before(
          SignInProblem.KEY_UNREADABLE, "key file " + file + " is not PEM text");
    } catch (IOException unreadable) {
      throw SignInException.before(SignInProblem.KEY_UNREADABLE, "cannot read key file " + file);
    }
  }

  static X509Certificate certificate(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
    } catch (NoSuchFileException missing) {
      throw SignInException.before(
          SignInProblem.CERTIFICATE_UNREADABLE, "no certificate file " + file);
    } catch (CertificateException | IOException unreadable) {
      throw SignInException.before(
          SignInProblem.CERTIFICATE_UNREADABLE, "cannot read certificate file " + file);
    }
  }
}
