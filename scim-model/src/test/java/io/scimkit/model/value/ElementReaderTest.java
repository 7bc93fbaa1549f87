package io.scimkit.model.value;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.scimkit.model.ScimException;
import io.scimkit.model.ScimType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElementReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}|[]|{}",
        "{\"a\":1}|[]|{\"a\":1}",
        "{\"List\":[]}|[]|{}",
        "{\"List\":null}|[]|{}",
        "{\"LIST\":[1,\"x\",null,[2],{\"b\":3}],\"z\":true}|[1,\"x\",null,[2],{\"b\":3}]|{\"z\":true}",
        "{\"a\":[1],\"list\":[{}],\"b\":{\"list\":[9]}}|[{}]|{\"a\":[1],\"b\":{\"list\":[9]}}",
        "{\"list\":{\"b\":3}}|[{\"b\":3}]|{}",
        "\uFEFF{\"list\":[1]}|[1]|{}"
      })
  void elements_come_one_by_one_and_the_rest_is_kept(String json, String elements, String rest) {
    ElementReader reader = open(json);

    assertThat(ScimList.of(drain(reader))).hasToString(elements);
    assertThat(reader.rest()).hasToString(rest);
    assertThat(reader.next()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``",
        "[]",
        "1",
        "{",
        "{\"list\"",
        "{\"list\":[1",
        "{\"list\":[1]",
        "{\"list\":[1 2]}",
        "{\"list\":[1]}{}",
        "{\"list\":[1]} x",
        "{\"list\":[],\"LIST\":[]}",
        "{\"list\":null,\"list\":[]}",
        "{\"a\":1,\"A\":2}",
        "{\"list\":[{\"a\":1,\"A\":2}]}",
        "{\"list\":[\"\\ud800\"]}",
        "{\"list\":[1e999999999]}"
      })
  void bad_json_is_refused_with_a_typed_error(String json) {
    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> drain(open(json)))
        .satisfies(e -> assertThat(e.scimType()).contains(ScimType.INVALID_SYNTAX));
  }

  @Test
  void after_an_error_nothing_more_is_read() {
    ElementReader reader = open("{\"list\":[1,x,2]}");
    assertThat(reader.next()).contains(ScimValue.of(1));
    assertThatExceptionOfType(ScimException.class).isThrownBy(reader::next);

    assertThatIllegalStateException().isThrownBy(reader::next);
  }

  @Test
  void bytes_that_are_no_utf_8_are_refused() {
    InputStream latin1 = new ByteArrayInputStream("{\"list\":[\"ä\"]}".getBytes(ISO_8859_1));

    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> drain(ElementReader.open(latin1, "list", JsonLimits.defaults())))
        .withMessageContaining("UTF-8");
  }

  @Test
  void one_element_longer_than_the_limit_is_refused_but_not_many() {
    JsonLimits small = JsonLimits.defaults().withSize(20_000);
    String many = "{\"list\":[" + "{\"a\":\"x\"},".repeat(50_000) + "1]}";
    String huge = "{\"list\":[{\"a\":\"" + "x".repeat(200_000) + "\"}]}";

    assertThat(drain(ElementReader.open(stream(many), "list", small))).hasSize(50_001);
    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> drain(ElementReader.open(stream(huge), "list", small)))
        .withMessageContaining("20000");
  }

  @Test
  void deep_nesting_is_refused_at_the_limit() {
    JsonLimits flat = JsonLimits.defaults().withDepth(3);

    assertThat(drain(ElementReader.open(stream("{\"list\":[[1]]}"), "list", flat))).hasSize(1);
    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> drain(ElementReader.open(stream("{\"list\":[[[1]]]}"), "list", flat)))
        .withMessageContaining("3 levels");
  }

  @Test
  void a_stream_that_fails_is_no_syntax_error() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("cut");
          }
        };

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> drain(ElementReader.open(broken, "list", JsonLimits.defaults())));
  }

  private static ElementReader open(String json) {
    return ElementReader.open(stream(json), "list", JsonLimits.defaults());
  }

  private static InputStream stream(String json) {
    return new ByteArrayInputStream(json.getBytes(UTF_8));
  }

  private static List<ScimValue> drain(ElementReader reader) {
    List<ScimValue> all = new ArrayList<>();
    for (Optional<ScimValue> next = reader.next(); next.isPresent(); next = reader.next()) {
      all.add(next.get());
    }
    return all;
  }
}
