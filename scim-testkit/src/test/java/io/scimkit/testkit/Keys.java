package io.scimkit.testkit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;

/** Signs JWTs by hand, so that tests can sign wrong ones too. */
final class Keys {
  static final KeyPair ONE = pair();
  static final KeyPair OTHER = pair();

  private Keys() {}

  private static KeyPair pair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static String jwt(PrivateKey key, boolean padded, String header, String claims) {
    Base64.Encoder encoder =
        padded ? Base64.getUrlEncoder() : Base64.getUrlEncoder().withoutPadding();
    String head =
        encoder.encodeToString(header.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    String body =
        encoder.encodeToString(claims.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(key);
      signature.update((head + "." + body).getBytes(StandardCharsets.US_ASCII));
      return head + "." + body + "." + encoder.encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
