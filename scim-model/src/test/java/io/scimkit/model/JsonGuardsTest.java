package io.scimkit.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.scimkit.model.value.JsonLimits;
import io.scimkit.model.value.ScimObject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonGuardsTest {

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of("nothing", ""),
        Arguments.of("blank", " \n"),
        Arguments.of("a list", "[]"),
        Arguments.of("a text", "\"x\""),
        Arguments.of("null", "null"),
        Arguments.of("an open object", "{\"a\":1"),
        Arguments.of("text after the end", "{} x"),
        Arguments.of("a second object", "{}{}"),
        Arguments.of("a twin name", "{\"a\":1,\"a\":2}"),
        Arguments.of("a twin name in other case", "{\"userName\":1,\"USERNAME\":2}"),
        Arguments.of("a lone surrogate", "{\"a\":\"\\ud800\"}"),
        Arguments.of("a raw lone surrogate", "{\"a\":\"\ud800\"}"),
        Arguments.of("a reversed surrogate pair", "{\"a\":\"\\udc00\\ud800\"}"),
        Arguments.of("a long number", "{\"a\":" + "1".repeat(100_000) + "}"),
        Arguments.of("a number bomb", "{\"a\":1e999999999}"),
        Arguments.of("deep lists", "{\"a\":" + "[".repeat(100_000)),
        Arguments.of("deep objects", "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000)),
        Arguments.of("a comment", "{/*x*/}"),
        Arguments.of("a trailing comma", "{\"a\":1,}"),
        Arguments.of("a control character", "{\"a\":\"\n\"}"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void bad_json_is_refused_with_a_typed_error(String what, String json) {
    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> ScimObject.parse(json))
        .satisfies(e -> assertThat(e.scimType()).contains(ScimType.INVALID_SYNTAX))
        .satisfies(e -> assertThat(e.status()).isEqualTo(400));
  }

  static Stream<Arguments> secondObjects() {
    String first = "{\"userName\":\"a\",\"x\":1,\"name\":{\"givenName\":\"A\",\"y\":2}}";
    return Stream.of(
            "{\"userName\":\"b\",\"x\":2,\"x\":3}",
            "{\"userName\":\"b\",\"USERNAME\":\"c\"}",
            "{\"userName\":\"b\",\"x\":2,\"name\":{},\"X\":3}",
            "{\"userName\":\"b\",\"z\":2,\"x\":3,\"Z\":4}",
            "{\"x\":1,\"userName\":\"b\",\"X\":3}",
            "{\"userName\":\"b\",\"x\":2,\"name\":{\"givenName\":\"B\",\"givenname\":\"C\"}}",
            "{\"userName\":\"b\",\"x\":2,\"name\":{\"y\":1,\"Y\":2}}")
        .map(second -> Arguments.of(first, second));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("secondObjects")
  void a_twin_is_found_in_an_object_that_begins_like_the_one_before(String first, String second) {
    String list = "{\"Resources\":[%s,%s]}".formatted(first, second);

    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> ScimObject.parse(list))
        .withMessageContaining("twice");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"userName\":\"b\"}",
        "{}",
        "{\"username\":\"b\",\"x\":1}",
        "{\"x\":1,\"userName\":\"b\"}",
        "{\"userName\":\"b\",\"x\":[1],\"name\":\"text\"}",
        "{\"userName\":{\"x\":1},\"x\":{\"y\":[]},\"name\":[{\"givenName\":1}]}",
        "{\"userName\":\"b\",\"x\":1,\"name\":{\"y\":1,\"givenName\":2},\"more\":{\"a\":1}}"
      })
  void an_object_that_differs_from_the_one_before_is_read_as_it_stands(String second) {
    String first = "{\"userName\":\"a\",\"x\":1,\"name\":{\"givenName\":\"A\",\"y\":2}}";
    String list = "{\"Resources\":[%s,%s,%s]}".formatted(first, second, first);

    assertThat(ScimObject.parse(list).toJson()).isEqualTo(list);
  }

  static IntStream aroundBlocks() {
    return IntStream.of(4096, 8192, 65_536).flatMap(end -> IntStream.rangeClosed(end - 3, end + 3));
  }

  @ParameterizedTest(name = "at {0}")
  @MethodSource("aroundBlocks")
  void half_a_surrogate_pair_is_found_wherever_the_provider_s_blocks_end(int position) {
    String before = "{\"a\":\"\",\"b\":\"";
    String filled = before.replace("\"\",", "\"" + "x".repeat(position - before.length()) + "\",");

    for (String half : List.of("\ud83d", "\ude80", "\\ud83d", "\\ude80")) {
      assertThatExceptionOfType(ScimException.class)
          .isThrownBy(() -> ScimObject.parse(filled + half + "\"}"))
          .withMessageContaining("surrogate");
    }
    for (String pair : List.of("\ud83d\ude80", "\\ud83d\\ude80")) {
      assertThat(ScimObject.parse(filled + pair + "\"}").text("b")).contains("🚀");
    }
  }

  @Test
  void a_replacement_character_that_was_sent_is_kept() {
    byte[] sent = "{\"a\":\"\uFFFD\",\"b\":\"ä\"}".getBytes(UTF_8);

    assertThat(ScimObject.parse(sent, JsonLimits.defaults()).text("a")).contains("\uFFFD");
  }

  @Test
  void bytes_that_are_no_utf_8_are_refused() {
    byte[] latin1 = {'{', '"', 'a', '"', ':', '"', (byte) 0xE4, '"', '}'};

    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> ScimUser.parse(latin1))
        .withMessageContaining("UTF-8");
  }

  @Test
  void a_byte_order_mark_is_skipped() {
    byte[] marked = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '{', '}'};

    assertThat(ScimUser.parse(marked).attributes().isEmpty()).isTrue();
  }

  @Test
  void a_surrogate_pair_is_one_character_and_kept() {
    assertThat(ScimObject.parse("{\"a\":\"\\ud83d\\ude80\"}").text("a")).contains("🚀");
  }

  @Test
  void two_tenants_have_their_own_limits() {
    JsonLimits small = JsonLimits.defaults().withSize(10);

    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> ScimUser.parse("{\"userName\":\"ann\"}", small))
        .withMessageContaining("10");
    assertThat(ScimUser.parse("{\"userName\":\"ann\"}").userName()).contains("ann");
  }

  @Test
  void an_error_says_where_it_is() {
    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> ScimObject.parse("{\"a\":1,\"a\":2}"))
        .satisfies(e -> assertThat(e.position()).isPresent())
        .withMessageContaining("twice");
  }
}
