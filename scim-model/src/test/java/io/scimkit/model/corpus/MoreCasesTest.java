package io.scimkit.model.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Cases of our own in the corpus' format: what else the RFCs say of filters, paths and patches,
 * read strictly, and what we recommend where they are silent ({@code normative} is false).
 */
class MoreCasesTest {
  private final Corpus corpus = new Corpus(Path.of("src/test/resources/corpus"));
  private final Corpus more = new Corpus(Path.of("src/test/resources/corpus-more"));

  @TestFactory
  Stream<DynamicNode> cases() {
    return Stream.of(
        file("filters.json", new FilterCheck(corpus)),
        file("paths.json", new PathCheck()),
        file("patches.json", new PatchCheck(corpus)));
  }

  private DynamicNode file(String file, CorpusTest.Check check) {
    return dynamicContainer(
        file,
        more.cases(file).stream()
            .map(one -> dynamicTest(one.getString("id"), () -> assertRight(one, check))));
  }

  private static void assertRight(JsonObject one, CorpusTest.Check check) {
    boolean strict = Corpus.flag(one, "normative") || Corpus.text(one, "mode").equals("strict");

    assertThat(check.fault(one, strict)).as("%s", one).isEmpty();
  }
}
