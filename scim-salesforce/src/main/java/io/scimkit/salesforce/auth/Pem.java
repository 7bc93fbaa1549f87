package io.scimkit.salesforce.auth;

import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an RSA private key from PEM. An error tells the place, never a byte of the key. */
final class Pem {
  private static final Pattern BLOCK =
      Pattern.compile("-----BEGIN ([A-Z ]+)-----([A-Za-z0-9+/=\\s]+)-----END \\1-----");

  /**
   * What PKCS#8 puts in front of a PKCS#1 key: version 0, rsaEncryption, NULL. Source: RFC 5208.
   */
  private static final byte[] RSA_ALGORITHM = {
    0x02,
    0x01,
    0x00,
    0x30,
    0x0d,
    0x06,
    0x09,
    0x2a,
    (byte) 0x86,
    0x48,
    (byte) 0x86,
    (byte) 0xf7,
    0x0d,
    0x01,
    0x01,
    0x01,
    0x05,
    0x00
  };

  private Pem() {}

  static PrivateKey privateKey(String pem, String place) {
    if (pem.contains("ENCRYPTED")) {
      throw unreadable(place + " holds a key with a passphrase");
    }
    Matcher block = BLOCK.matcher(pem);
    while (block.find()) {
      switch (block.group(1)) {
        case "PRIVATE KEY":
          return rsa(decode(block.group(2), place), place);
        case "RSA PRIVATE KEY":
          return rsa(wrap(decode(block.group(2), place)), place);
        default:
          // Certificates may stand beside the key.
      }
    }
    throw unreadable(place + " holds no private key");
  }

  private static PrivateKey rsa(byte[] pkcs8, String place) {
    try {
      return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
    } catch (InvalidKeySpecException notRsa) {
      throw unreadable(place + " does not hold an RSA key");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has RSA", impossible);
    }
  }

  private static byte[] decode(String base64, String place) {
    try {
      return Base64.getMimeDecoder().decode(base64);
    } catch (IllegalArgumentException broken) {
      throw unreadable(place + " is broken PEM");
    }
  }

  private static byte[] wrap(byte[] pkcs1) {
    return der(0x30, RSA_ALGORITHM, der(0x04, new byte[0], pkcs1));
  }

  private static byte[] der(int tag, byte[] first, byte[] second) {
    int length = first.length + second.length;
    // Two length bytes: an RSA key of 1,024 bits or more has between 256 and 65,535 bytes.
    byte[] head = {(byte) tag, (byte) 0x82, (byte) (length >> 8), (byte) length};
    byte[] all = new byte[head.length + length];
    System.arraycopy(head, 0, all, 0, head.length);
    System.arraycopy(first, 0, all, head.length, first.length);
    System.arraycopy(second, 0, all, head.length + first.length, second.length);
    return all;
  }

  private static SignInException unreadable(String text) {
    return SignInException.before(SignInProblem.KEY_UNREADABLE, text);
  }
}
