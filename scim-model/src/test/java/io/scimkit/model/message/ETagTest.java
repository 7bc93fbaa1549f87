package io.scimkit.model.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.scimkit.model.ScimException;
import io.scimkit.model.ScimType;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ETagTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "W/\"3694e05e9df591\"|W/\"3694e05e9df591\"",
        "\"a\"|\"a\"",
        "` \"a\" `|\"a\"",
        "\"\"|\"\"",
        "W/\"\"|W/\"\"",
        "\"a,b\\c\"|\"a,b\\c\"",
        "\"é\"|\"é\"",
      })
  void an_entity_tag_is_read_and_written(String header, String written) {
    assertThat(ETag.parse(header, MessageOptions.strict())).hasToString(written);
  }

  @Test
  void a_bare_version_as_salesforce_has_it_is_a_weak_tag_when_tolerated() {
    String sha1 = "da39a3ee5e6b4b0d3255bfef95601890afd80709";

    assertThat(ETag.parse(sha1)).isEqualTo(ETag.weak(sha1));
    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(
            () -> ETag.parse(sha1, MessageOptions.tolerant().without(Tolerance.UNQUOTED_ETAG)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\"",
        "\"a",
        "W/",
        "W/a",
        "W/\"a",
        "\"a\"b",
        "\"a\", \"b\"",
        "a b",
        "*",
        "\"a b\"",
        "\"\u0007\"",
        "\"\u20ac\""
      })
  void what_is_no_entity_tag_is_refused(String header) {
    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> ETag.parse(header))
        .satisfies(e -> assertThat(e.scimType()).contains(ScimType.INVALID_VALUE))
        .satisfies(e -> assertThat(e.position()).isPresent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // RFC 9110 section 8.8.3.2
        "W/\"1\"|W/\"1\"|false|true",
        "W/\"1\"|W/\"2\"|false|false",
        "W/\"1\"|\"1\"|false|true",
        "\"1\"|W/\"1\"|false|true",
        "\"1\"|\"1\"|true|true",
        "\"a\"|\"A\"|false|false"
      })
  void tags_are_compared_strongly_or_weakly(String a, String b, boolean strong, boolean weak) {
    assertThat(ETag.parse(a).matchesStrongly(ETag.parse(b))).isEqualTo(strong);
    assertThat(ETag.parse(a).matchesWeakly(ETag.parse(b))).isEqualTo(weak);
  }

  @Test
  void a_tag_is_not_made_of_what_no_tag_may_hold() {
    assertThatIllegalArgumentException().isThrownBy(() -> ETag.strong("a\"b"));
    assertThatIllegalArgumentException().isThrownBy(() -> ETag.weak("a b"));
    assertThat(ETag.strong("x").weak()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // header | current version, or - for no resource | If-Match weakly | strongly |
        // If-None-Match
        "*|W/\"1\"|true|true|false",
        "*|-|false|false|true",
        "W/\"1\"|W/\"1\"|true|false|false",
        "W/\"1\"|W/\"2\"|false|false|true",
        "\"1\"|\"1\"|true|true|false",
        "\"0\", W/\"1\" ,\"2\"|\"2\"|true|true|false",
        "\"0\",, ,\"2\"|\"1\"|false|false|true",
        "\"a,b\"|\"a,b\"|true|true|false",
        "\"1\"|-|false|false|true",
        "1|W/\"1\"|true|false|false",
        "0,1|W/\"1\"|true|false|false"
      })
  void a_condition_holds_or_does_not(
      String header, String current, boolean match, boolean strongly, boolean noneMatch) {
    Optional<ETag> version =
        current.equals("-") ? Optional.empty() : Optional.of(ETag.parse(current));

    assertThat(ETagCondition.ifMatch(header).holds(version)).isEqualTo(match);
    assertThat(ETagCondition.ifMatch(header).strongly().holds(version)).isEqualTo(strongly);
    assertThat(ETagCondition.ifNoneMatch(header).holds(version)).isEqualTo(noneMatch);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ",", " , ", "\"a\" \"b\"", "\"a\",*", "*,\"a\"", "W/1", "\"a"})
  void what_is_no_list_of_tags_is_refused(String header) {
    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> ETagCondition.ifMatch(header))
        .satisfies(e -> assertThat(e.scimType()).contains(ScimType.INVALID_VALUE));
    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> ETagCondition.ifNoneMatch(header));
  }

  @Test
  void a_stale_write_is_refused_with_412_and_both_versions() {
    ETagCondition condition = ETagCondition.ifMatch("W/\"1\"");

    condition.require(Optional.of(ETag.weak("1")));
    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> condition.require(Optional.of(ETag.weak("2"))))
        .satisfies(e -> assertThat(e.status()).isEqualTo(412))
        .withMessageContainingAll("W/\"2\"", "If-Match: W/\"1\"");
    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> condition.require(Optional.empty()))
        .withMessageContaining("no resource");
  }

  @Test
  void a_condition_can_be_looked_at() {
    assertThat(ETagCondition.ifMatch(" * ").isAny()).isTrue();
    assertThat(ETagCondition.ifNoneMatch("*")).hasToString("If-None-Match: *");
    assertThat(ETagCondition.ifMatch("\"a\",b").tags())
        .containsExactly(ETag.strong("a"), ETag.weak("b"));
  }

  @Test
  void a_header_as_long_as_a_book_is_refused() {
    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> ETagCondition.ifMatch("\"a\",".repeat(10_000)))
        .withMessageContaining("8192");
  }
}
