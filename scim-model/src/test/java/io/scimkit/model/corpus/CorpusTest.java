package io.scimkit.model.corpus;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Runs the cases of a corpus directory, {@code -Dscim.corpus=DIR}. Normative cases run strictly and
 * must pass; the others are recommendations, run tolerantly unless their mode says strict, and are
 * listed as agree or differ.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorpusTest {
  private final Corpus corpus = Corpus.chosen();
  private final Tally tally = new Tally(reasons());

  /** One case: answers what is wrong, or nothing. */
  interface Check {
    Optional<String> fault(JsonObject testCase, boolean strict);
  }

  private static Map<String, String> reasons() {
    return new Corpus(java.nio.file.Path.of("src/test/resources"))
        .object("corpus-differences.json").entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, e -> ((jakarta.json.JsonString) e.getValue()).getString()));
  }

  @TestFactory
  Stream<DynamicNode> corpus() {
    return Stream.of(
        file("filters.json", new FilterCheck(corpus)),
        file("paths.json", new PathCheck()),
        file("patches.json", new PatchCheck(corpus)));
  }

  private DynamicNode file(String file, Check check) {
    return dynamicContainer(
        file, corpus.cases(file).stream().map(c -> dynamicTest(name(c), () -> run(c, check))));
  }

  private static String name(JsonObject testCase) {
    return Corpus.text(testCase, "id") + " " + Corpus.text(testCase, "category");
  }

  private void run(JsonObject testCase, Check check) {
    String id = Corpus.text(testCase, "id");
    boolean normative = Corpus.flag(testCase, "normative");
    boolean strict = normative || Corpus.text(testCase, "mode").equals("strict");
    Optional<String> fault = attempt(testCase, check, strict);
    if (!normative) {
      fault.ifPresentOrElse(what -> tally.differs(id, what), () -> tally.agrees(id));
    } else if (fault.isEmpty()) {
      tally.passed();
    } else {
      tally.failed();
      Assertions.fail(id + ": " + fault.get());
    }
  }

  private static Optional<String> attempt(JsonObject testCase, Check check, boolean strict) {
    try {
      return check.fault(testCase, strict);
    } catch (RuntimeException | StackOverflowError e) {
      return Optional.of("threw " + e);
    }
  }

  @AfterAll
  void report() {
    System.out.println(tally.report());
  }
}
