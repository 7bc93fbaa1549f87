package io.scimkit.testkit.oauth;

import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.json.JsonSyntaxException;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A JWT taken apart. Padded segments and an {@code exp} in quotes are understood, as clients send
 * both.
 */
record Assertion(
    String algorithm,
    String issuer,
    String subject,
    List<String> audience,
    Optional<Instant> expires,
    byte[] signed,
    byte[] signature) {
  private static final BigDecimal LAST_SECOND = BigDecimal.valueOf(Instant.MAX.getEpochSecond());

  /** Takes a JWT apart; empty when it is none. */
  static Optional<Assertion> parse(String text) {
    String[] parts = text.split("\\.", -1);
    if (parts.length != 3) {
      return Optional.empty();
    }
    try {
      if (json(parts[0]) instanceof JsonObject header
          && json(parts[1]) instanceof JsonObject claims) {
        return Optional.of(
            new Assertion(
                Json.text(header, "alg").orElse(""),
                Json.text(claims, "iss").orElse(""),
                Json.text(claims, "sub").or(() -> Json.text(claims, "prn")).orElse(""),
                audience(claims.get("aud")),
                expires(claims.get("exp")),
                (parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII),
                decode(parts[2])));
      }
      return Optional.empty();
    } catch (JsonSyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static JsonValue json(String segment) {
    return Json.parse(decode(segment));
  }

  private static byte[] decode(String segment) {
    return Base64.getUrlDecoder().decode(segment);
  }

  private static List<String> audience(@org.jspecify.annotations.Nullable JsonValue aud) {
    List<String> all = new ArrayList<>();
    if (aud instanceof JsonString one) {
      all.add(one.getString());
    } else if (aud instanceof JsonArray many) {
      for (JsonValue value : many) {
        if (value instanceof JsonString each) {
          all.add(each.getString());
        }
      }
    }
    return List.copyOf(all);
  }

  private static Optional<Instant> expires(@org.jspecify.annotations.Nullable JsonValue exp) {
    if (exp instanceof JsonNumber number) {
      return moment(number.bigDecimalValue());
    }
    return exp instanceof JsonString text
        ? moment(new BigDecimal(text.getString()))
        : Optional.empty();
  }

  private static Optional<Instant> moment(BigDecimal seconds) {
    boolean known = seconds.signum() > 0 && seconds.compareTo(LAST_SECOND) <= 0;
    return known ? Optional.of(Instant.ofEpochSecond(seconds.longValue())) : Optional.empty();
  }

  /** Whether the signature is RS256's over header and claims with this key. */
  boolean signedWith(PublicKey key) {
    if (!algorithm.equals("RS256")) {
      return false;
    }
    try {
      Signature verifier = Signature.getInstance("SHA256withRSA");
      verifier.initVerify(key);
      verifier.update(signed);
      return verifier.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }
}
