package io.scimkit.model.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.model.BulkSupport;
import io.scimkit.model.ScimType;
import io.scimkit.model.ScimUser;
import io.scimkit.model.value.ScimList;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimObjectBuilder;
import io.scimkit.model.value.ScimValue;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is read back as it was, strictly, for messages of any content. */
class MessageLawsTest {
  private static final MessageOptions STRICT = MessageOptions.strict();

  static Stream<Long> seeds() {
    return IntStream.range(0, 200).mapToObj(i -> 20_261_123L + i);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void lists(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<ScimObject> resources = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      resources.add(object(random, 3));
    }
    ListResponse<ScimObject> list =
        ListResponse.pageOfObjects(resources, random.nextLong(1 << 20), 1 + random.nextInt(100));
    if (random.nextBoolean()) {
      list = list.withNextCursor("c" + random.nextInt(100));
    }
    String json = list.toJson();

    assertThat(ListResponse.parse(json, Function.identity(), STRICT)).isEqualTo(list);
    assertThat(ListResponse.parse(json, Function.identity(), STRICT).toJson()).isEqualTo(json);
    List<ScimObject> streamed = new ArrayList<>();
    ListResponseReader.<ScimObject>open(
            new ByteArrayInputStream(json.getBytes(UTF_8)), Function.identity(), STRICT)
        .forEachRemaining(streamed::add);
    assertThat(streamed).isEqualTo(resources);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void searches_as_body_and_as_query(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    SearchRequestBuilder builder = SearchRequest.builder();
    if (random.nextBoolean()) {
      builder.filter("title eq \"" + text(random).replace("\\", "").replace("\"", "") + "\"");
    }
    if (random.nextBoolean()) {
      builder.attributes("a" + random.nextInt(9), "urn:x:" + random.nextInt(9));
    }
    if (random.nextBoolean()) {
      builder.sortBy("name." + random.nextInt(9)).sortOrder(SortOrder.DESCENDING);
    }
    if (random.nextBoolean()) {
      builder.count(1 + random.nextInt(1000));
    }
    if (random.nextBoolean()) {
      builder.cursor(random.nextBoolean() ? "" : "c~._-" + random.nextInt(100));
    } else if (random.nextBoolean()) {
      builder.startIndex(random.nextInt(1000));
    }
    SearchRequest request = builder.build();

    assertThat(SearchRequest.parse(request.toJson(), STRICT)).isEqualTo(request);
    assertThat(SearchRequest.parseQuery(request.toQuery(), STRICT)).isEqualTo(request);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void bulk_jobs_and_their_answers(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<BulkOperation> operations = new ArrayList<>();
    List<BulkResult> results = new ArrayList<>();
    for (int i = 1 + random.nextInt(5); i > 0; i--) {
      BulkOperation operation =
          switch (random.nextInt(4)) {
            case 0 -> BulkOperation.post("/Users", "b" + i, ScimUser.of(object(random, 2)));
            case 1 -> BulkOperation.put("/Users/" + i, ScimUser.of(object(random, 2)));
            case 2 -> BulkOperation.patch("/Users/" + i, object(random, 2));
            default -> BulkOperation.delete("/Users/" + i).withVersion(ETag.strong("v" + i));
          };
      operations.add(operation);
      results.add(
          random.nextBoolean()
              ? BulkResult.of(operation, 200).withLocation(text(random)).withVersion(ETag.weak(""))
              : BulkResult.failed(operation, ScimError.of(ScimType.TOO_MANY, text(random))));
    }
    BulkRequest request = BulkRequest.of(operations);
    BulkResponse response = BulkResponse.of(results);

    assertThat(BulkRequest.parse(request.toJson(), BulkSupport.of(99, 1 << 20), STRICT))
        .isEqualTo(request);
    assertThat(BulkResponse.parse(response.toJson(), STRICT)).isEqualTo(response);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void errors_and_entity_tags(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    ScimError error = ScimError.of(100 + random.nextInt(500), text(random));
    StringBuilder opaque = new StringBuilder();
    for (int i = random.nextInt(20); i > 0; i--) {
      char c = (char) (0x21 + random.nextInt(0x5E));
      opaque.append(c == '"' ? '!' : c);
    }
    ETag tag = new ETag(opaque.toString(), random.nextBoolean());

    assertThat(ScimError.parse(error.toJson(), STRICT)).isEqualTo(error);
    assertThat(ETag.parse(tag.toString(), STRICT)).isEqualTo(tag);
    assertThat(ETagCondition.ifMatch(tag + ", " + tag, STRICT).tags()).containsExactly(tag, tag);
  }

  private static ScimObject object(SplittableRandom random, int depth) {
    ScimObjectBuilder object = ScimObject.builder();
    for (int i = random.nextInt(5); i > 0; i--) {
      object.set("a" + i + text(random), value(random, depth));
    }
    return object.build();
  }

  private static ScimValue value(SplittableRandom random, int depth) {
    return switch (random.nextInt(depth > 0 ? 7 : 5)) {
      case 0 -> ScimValue.of(text(random));
      case 1 -> ScimValue.of(random.nextLong());
      case 2 -> ScimValue.of(random.nextBoolean());
      case 3 -> ScimValue.ofNull();
      case 4 -> ScimList.empty();
      case 5 -> ScimList.of(value(random, depth - 1), value(random, depth - 1));
      default -> object(random, depth - 1);
    };
  }

  private static String text(SplittableRandom random) {
    String[] pieces = {
      "a", "B", " ", "\"", "\\", "\n", "ä", "€", "🚀", "%", "+", "&", "=", "/", "_"
    };
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    return text.toString();
  }
}
