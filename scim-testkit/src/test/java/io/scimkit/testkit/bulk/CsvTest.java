package io.scimkit.testkit.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.testkit.bulk.CsvForm.Delimiter;
import io.scimkit.testkit.bulk.CsvForm.LineEnding;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  private static final CsvForm COMMA = new CsvForm(Delimiter.COMMA, LineEnding.LF);

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("", List.of()),
        Arguments.of("\n\n", List.of()),
        Arguments.of("a,b\n1,2\n", List.of(List.of("a", "b"), List.of("1", "2"))),
        Arguments.of("a,b\r\n1,2", List.of(List.of("a", "b"), List.of("1", "2"))),
        Arguments.of("a,\n,b\n", List.of(List.of("a", ""), List.of("", "b"))),
        Arguments.of("\"a,b\"\n", List.of(List.of("a,b"))),
        Arguments.of("\"say \"\"hi\"\"\"\n", List.of(List.of("say \"hi\""))),
        Arguments.of("\"two\nlines\",x\n", List.of(List.of("two\nlines", "x"))),
        Arguments.of("\"never closed", List.of(List.of("never closed"))),
        Arguments.of("\uFEFFId\n1\n", List.of(List.of("Id"), List.of("1"))));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void lines_are_read(String text, List<List<String>> lines) {
    assertThat(fields(text, COMMA)).isEqualTo(lines);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void what_is_written_is_read_back(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (Delimiter delimiter : Delimiter.values()) {
      for (LineEnding ending : LineEnding.values()) {
        CsvForm form = new CsvForm(delimiter, ending);
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("A", "B"));
        CsvWriter csv = new CsvWriter(form, lines.get(0));
        for (int i = 0; i < 20; i++) {
          List<String> line = List.of(text(random), text(random));
          lines.add(line);
          csv.line(line);
        }
        assertThat(fields(csv.text(), form)).isEqualTo(lines);
      }
    }
  }

  private static List<List<String>> fields(String text, CsvForm form) {
    List<CsvReader.Line> lines = CsvReader.read(text, form);
    assertThat(lines).allMatch(CsvReader.Line::wellQuoted);
    return lines.stream().map(CsvReader.Line::fields).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"John\", \"Smith\"", "\"John\" ,Smith", "\"Jo\"hn,Smith", " \"John\""})
  void nothing_may_stand_beside_a_double_quote(String line) {
    assertThat(CsvReader.read(line + "\n", COMMA)).noneMatch(CsvReader.Line::wellQuoted);
  }

  @Test
  void blanks_beside_a_delimiter_are_part_of_the_value() {
    assertThat(fields("John, Smith\n5\" pipe,x\n", COMMA))
        .containsExactly(List.of("John", " Smith"), List.of("5\" pipe", "x"));
  }

  private static String text(SplittableRandom random) {
    String letters = "a,;\"`^|\t\r\nß";
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) {
      text.append(letters.charAt(random.nextInt(letters.length())));
    }
    return text.toString();
  }

  @Test
  void the_end_of_the_first_line_tells_the_line_ending() {
    assertThat(CsvReader.lineEnding("a\r\nb")).contains(LineEnding.CRLF);
    assertThat(CsvReader.lineEnding("a\nb")).contains(LineEnding.LF);
    assertThat(CsvReader.lineEnding("a")).isEmpty();
  }
}
