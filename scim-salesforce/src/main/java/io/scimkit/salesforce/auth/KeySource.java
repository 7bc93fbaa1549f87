package io.scimkit.salesforce.auth;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where the app's private key comes from. It is asked at each sign-in, so that a key that was
 * exchanged is used without a restart, and nothing of it is kept or printed. Safe for use by
 * several threads if what it reads from is.
 */
public final class KeySource {
  private final Supplier<PrivateKey> key;
  private final Optional<Path> certificate;

  private KeySource(Supplier<PrivateKey> key, Optional<Path> certificate) {
    this.key = key;
    this.certificate = certificate;
  }

  /**
   * An RSA key in a PEM file, PKCS#8 or PKCS#1, without a passphrase.
   *
   * @param file the file, read at each sign-in
   * @return the source
   */
  public static KeySource pem(Path file) {
    requireNonNull(file, "file");
    return new KeySource(
        () -> Pem.privateKey(PemFile.text(file), file.toString()), Optional.empty());
  }

  /**
   * An RSA key as PEM text from a vault or the like, PKCS#8 or PKCS#1, without a passphrase.
   *
   * @param text gives the text, asked at each sign-in
   * @return the source
   */
  public static KeySource pem(Supplier<String> text) {
    requireNonNull(text, "text");
    return new KeySource(() -> Pem.privateKey(text.get(), "the given PEM text"), Optional.empty());
  }

  /**
   * An RSA key that the host already has.
   *
   * @param key an {@link java.security.interfaces.RSAPrivateKey}, whose modulus is compared with
   *     the certificate; a handle that does not show it, as a key in a security module may be, is
   *     refused at sign-in
   * @return the source
   */
  public static KeySource of(PrivateKey key) {
    requireNonNull(key, "key");
    return new KeySource(() -> key, Optional.empty());
  }

  /**
   * With the certificate of the app (X.509, PEM or DER): when it is expired, or not the one of the
   * key, sign-in is refused before anything is sent.
   *
   * @param file the file, read at each sign-in
   * @return a changed copy
   */
  public KeySource certificate(Path file) {
    return new KeySource(key, Optional.of(file));
  }

  /**
   * {@return the private key, read now}
   *
   * @throws SignInException when it cannot be read ({@link SignInProblem#KEY_UNREADABLE})
   */
  public PrivateKey privateKey() {
    return key.get();
  }

  /**
   * {@return the certificate, read now, if one was given}
   *
   * @throws SignInException when it cannot be read ({@link SignInProblem#CERTIFICATE_UNREADABLE})
   */
  public Optional<X509Certificate> certificate() {
    return certificate.map(PemFile::certificate);
  }

  /** {@return never the key} */
  @Override
  public String toString() {
    return "KeySource[<redacted>]";
  }
}
