package io.scimkit.model.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.model.Member;
import io.scimkit.model.ScimGroup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BulkOrderTest {

  /** A job written as {@code a>bc d}: POST a that refers to b and c, then POST d. */
  private static BulkRequest job(String text) {
    return BulkRequest.of(Arrays.stream(text.split(" ")).map(BulkOrderTest::operation).toList());
  }

  private static BulkOperation operation(String text) {
    String[] sides = text.split(">", -1);
    Member[] members =
        sides.length == 1
            ? new Member[0]
            : sides[1]
                .chars()
                .mapToObj(c -> Member.of("bulkId:" + (char) c))
                .toArray(Member[]::new);
    return BulkOperation.post(
        "/Groups", sides[0], ScimGroup.builder().displayName(sides[0]).members(members).build());
  }

  private static String text(BulkOrder order) {
    return String.join("", order.operations().stream().map(o -> o.bulkId().orElseThrow()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a b c|abc|[]",
        "a>b b|ba|[]",
        "a>c b c|bca|[]",
        "a>b b>c c d|cbad|[]",
        "a>bc b>d c>d d|dbca|[]",
        "a>x b|ab|[]",
        "a>a|a|[[a]]",
        "a>b b>a|ab|[[a, b]]",
        "x>a a>b b>a|axb|[[a, b]]",
        "a>b b>c c>a d>a|acbd|[[a, b, c]]",
        "a>bc b>a c>d d>c|bcad|[[a, b], [c, d]]"
      })
  void an_operation_waits_for_those_that_create_what_it_refers_to(
      String job, String order, String cycles) {
    BulkOrder worked = job(job).order();

    assertThat(text(worked)).isEqualTo(order);
    assertThat(worked.cycles()).hasToString(cycles);
    assertThat(worked.hasCycles()).isEqualTo(!cycles.equals("[]"));
  }

  @Test
  void a_chain_and_a_circle_of_ten_thousand_are_ordered_without_overflow() {
    int count = 10_000;
    List<BulkOperation> chain = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      chain.add(link(i, i + 1));
    }
    List<BulkOperation> circle = new ArrayList<>(chain);
    circle.set(count - 1, link(count - 1, 0));

    List<BulkOperation> ordered = BulkRequest.of(chain).order().operations();

    assertThat(ordered.get(0).bulkId()).contains(Integer.toString(count - 1));
    assertThat(BulkRequest.of(circle).order().cycles())
        .singleElement()
        .satisfies(c -> assertThat(c).hasSize(count));
  }

  private static BulkOperation link(int from, int to) {
    return BulkOperation.post(
        "/Groups",
        Integer.toString(from),
        ScimGroup.builder().members(Member.of("bulkId:" + to)).build());
  }

  static Stream<Long> seeds() {
    return IntStream.range(0, 200).mapToObj(i -> 4711L + i);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void every_order_is_complete_and_only_circles_break_it(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int count = 1 + random.nextInt(12);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder word = new StringBuilder().append((char) ('a' + i)).append('>');
      for (int k = random.nextInt(3); k > 0; k--) {
        word.append((char) ('a' + random.nextInt(count)));
      }
      words.add(word.toString());
    }
    BulkRequest job = job(String.join(" ", words));

    BulkOrder order = job.order();

    assertThat(order.operations()).containsExactlyInAnyOrderElementsOf(job.operations());
    Set<String> done = new HashSet<>();
    for (BulkOperation operation : order.operations()) {
      String id = operation.bulkId().orElseThrow();
      for (String need : BulkReferences.of(operation)) {
        boolean oneCircle =
            order.cycles().stream().anyMatch(c -> c.contains(id) && c.contains(need));
        assertThat(done.contains(need) || oneCircle)
            .as("%s before %s in %s of %s", need, id, text(order), words)
            .isTrue();
      }
      done.add(id);
    }
  }
}
