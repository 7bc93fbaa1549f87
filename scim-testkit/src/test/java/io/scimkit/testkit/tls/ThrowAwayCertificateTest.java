package io.scimkit.testkit.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThrowAwayCertificateTest {

  @Test
  void the_jdk_reads_what_was_written() throws Exception {
    X509Certificate certificate = ThrowAwayCertificate.forLoopback().certificate();
    certificate.verify(certificate.getPublicKey());
    certificate.checkValidity(Date.from(Instant.parse("2026-01-01T00:00:00Z")));
    certificate.checkValidity(Date.from(Instant.parse("2090-01-01T00:00:00Z")));
    assertThat(certificate.getVersion()).isEqualTo(3);
    assertThat(certificate.getSigAlgName()).isEqualTo("SHA256withECDSA");
    assertThat(certificate.getBasicConstraints()).isEqualTo(Integer.MAX_VALUE);
    assertThat(certificate.getSerialNumber()).isPositive();
    assertThat(certificate.getSubjectX500Principal().getName())
        .isEqualTo("CN=scim-testkit throw-away");
    assertThat(certificate.getSubjectAlternativeNames())
        .containsExactlyInAnyOrder(List.of(2, "localhost"), List.of(7, "127.0.0.1"));
  }

  @Test
  void two_are_never_the_same() {
    assertThat(ThrowAwayCertificate.forLoopback().certificate())
        .isNotEqualTo(ThrowAwayCertificate.forLoopback().certificate());
  }

  @ParameterizedTest
  @CsvSource({
    "1.2.840.10045.4.3.2, 06082a8648ce3d040302",
    "2.5.29.17, 0603551d11",
    "2.5.4.3, 0603550403"
  })
  void object_identifiers_are_as_in_x_690(String dotted, String hex) {
    assertThat(HexFormat.of().formatHex(Der.oid(dotted))).isEqualTo(hex);
  }

  @ParameterizedTest
  @CsvSource({"0, 0400", "127, 047f", "128, 048180", "255, 0481ff", "256, 04820100"})
  void lengths_are_short_or_long(int length, String hex) {
    String all = HexFormat.of().formatHex(Der.octets(new byte[length]));
    assertThat(all).startsWith(hex).hasSize(hex.length() + 2 * length);
  }

  @Test
  void small_things_have_their_form() {
    assertThat(HexFormat.of().formatHex(Der.integer(BigInteger.valueOf(128))))
        .isEqualTo("02020080");
    assertThat(HexFormat.of().formatHex(Der.bool(true))).isEqualTo("0101ff");
    assertThat(HexFormat.of().formatHex(Der.bits(new byte[] {7}))).isEqualTo("03020007");
    assertThat(new String(Der.time(Instant.EPOCH), java.nio.charset.StandardCharsets.US_ASCII))
        .endsWith("19700101000000Z");
    assertThatIllegalArgumentException().isThrownBy(() -> Der.octets(new byte[0x10000]));
  }
}
