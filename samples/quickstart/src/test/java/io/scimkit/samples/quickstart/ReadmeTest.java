package io.scimkit.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.model.filter.FilterTolerance;
import io.scimkit.model.message.Tolerance;
import io.scimkit.model.patch.Quirk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every program in the README is a region of a source file that is compiled and run here; {@code
 * -Dreadme.update} copies them.
 */
class ReadmeTest {

  private static final Path README = Path.of("..", "..", "README.md");
  private static final Path SOURCES = Path.of("src");

  /** A comment that names file and region, then the block that must equal it. */
  private static final Pattern SNIPPET =
      Pattern.compile("<!-- (\\S+\\.java)#(\\w+) -->\n```java\n(.*?)```", Pattern.DOTALL);

  @TestFactory
  Stream<DynamicTest> each_program_equals_its_source() throws IOException {
    return snippets()
        .map(
            snippet ->
                DynamicTest.dynamicTest(
                    snippet.group(1) + "#" + snippet.group(2),
                    () ->
                        assertThat(snippet.group(3))
                            .isEqualTo(region(snippet.group(1), snippet.group(2)))));
  }

  @Test
  void no_program_stands_there_without_its_source() throws IOException {
    long blocks = Files.readString(README).lines().filter("```java"::equals).count();
    assertThat(snippets().count()).isEqualTo(blocks).isPositive();
  }

  @Test
  void each_tolerance_is_in_the_table() throws IOException {
    assertThat(Files.readString(README))
        .contains(
            Stream.<Enum<?>[]>of(Quirk.values(), FilterTolerance.values(), Tolerance.values())
                .flatMap(Stream::of)
                .map(tolerance -> "`" + tolerance.name() + "`")
                .toList());
  }

  @BeforeAll
  static void copy_when_asked_to() throws IOException {
    if (System.getProperty("readme.update") != null) {
      StringBuilder page = new StringBuilder();
      String old = Files.readString(README);
      int end = 0;
      for (MatchResult snippet : snippets().toList()) {
        page.append(old, end, snippet.start(3)).append(region(snippet.group(1), snippet.group(2)));
        end = snippet.end(3);
      }
      Files.writeString(README, page.append(old.substring(end)));
    }
  }

  private static Stream<MatchResult> snippets() throws IOException {
    return SNIPPET.matcher(Files.readString(README)).results();
  }

  private static String region(String file, String tag) throws IOException {
    List<String> lines = Files.readAllLines(source(file));
    int from = lineWith(lines, "// tag::" + tag + "[]") + 1;
    int to = lineWith(lines, "// end::" + tag + "[]");
    return lines.subList(from, to).stream()
        .filter(
            line -> !line.strip().startsWith("// tag::") && !line.strip().startsWith("// end::"))
        .reduce("", (text, line) -> text + line + "\n")
        .stripIndent();
  }

  private static int lineWith(List<String> lines, String marker) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).strip().equals(marker)) {
        return i;
      }
    }
    throw new AssertionError("No line " + marker);
  }

  private static Path source(String file) throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(path -> path.endsWith(file))
          .findFirst()
          .orElseThrow(() -> new AssertionError("No source file " + file));
    }
  }
}
