package io.scimkit.salesforce;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.util.Base64;

/** Key pairs for tests, made once. */
final class Keys {
  private static final KeyPair PAIR = make();
  private static final KeyPair OTHER = make();

  private Keys() {}

  static KeyPair pair() {
    return PAIR;
  }

  static KeyPair other() {
    return OTHER;
  }

  static PrivateKey rsa() {
    return PAIR.getPrivate();
  }

  static String pkcs8() {
    return pem("PRIVATE KEY", PAIR.getPrivate().getEncoded());
  }

  static String pem(String kind, byte[] der) {
    return "-----BEGIN "
        + kind
        + "-----\n"
        + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(der)
        + "\n-----END "
        + kind
        + "-----\n";
  }

  private static KeyPair make() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
