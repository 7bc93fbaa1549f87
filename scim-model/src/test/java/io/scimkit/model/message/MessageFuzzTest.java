package io.scimkit.model.message;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.scimkit.model.BulkSupport;
import io.scimkit.model.PaginationSupport;
import io.scimkit.model.ResourceType;
import io.scimkit.model.ScimException;
import io.scimkit.model.ScimUser;
import io.scimkit.model.ServiceProviderConfig;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile bytes meet every parser: the typed error is the only one that may come out. */
class MessageFuzzTest {
  private static final int ROUNDS = 100;
  private static final MessageOptions TOLERANT = MessageOptions.tolerant();

  private static final Map<String, Consumer<byte[]>> PARSERS =
      Map.ofEntries(
          Map.entry("list", b -> ListResponse.parse(b, ScimUser::of, TOLERANT).toJson()),
          Map.entry("stream", MessageFuzzTest::drain),
          Map.entry("search", b -> SearchRequest.parse(b, TOLERANT).toQuery()),
          Map.entry("query", MessageFuzzTest::query),
          Map.entry("bulk", MessageFuzzTest::bulk),
          Map.entry("answers", b -> BulkResponse.parse(b, TOLERANT).toJson()),
          Map.entry("error", b -> ScimError.parse(b, TOLERANT).toException().status()),
          Map.entry("tag", b -> ETag.parse(new String(b, ISO_8859_1)).weak()),
          Map.entry("condition", b -> ETagCondition.ifMatch(new String(b, ISO_8859_1)).tags()),
          Map.entry("config", b -> config(ServiceProviderConfig.parse(b))),
          Map.entry("type", b -> ResourceType.parse(b).schemaExtensions()));

  private static final List<String> SEEDS =
      List.of(
          "{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:ListResponse\"],\"totalResults\":2,"
              + "\"Resources\":[{\"id\":\"1\",\"active\":true},{\"emails\":[{\"value\":\"ä\"}]}]}",
          "{\"attributes\":[\"a\"],\"filter\":\"title pr\",\"startIndex\":1,\"count\":10}",
          "attributes=id,name&filter=userName+eq+%22a%2Bb%22&count=10&cursor=",
          "{\"failOnErrors\":1,\"Operations\":[{\"method\":\"POST\",\"path\":\"/Users\",\"bulkId\":\"a\","
              + "\"data\":{\"manager\":\"bulkId:b\"}},{\"method\":\"POST\",\"path\":\"/Users\","
              + "\"bulkId\":\"b\",\"data\":{\"members\":[{\"value\":\"bulkId:a\"}]}}]}",
          "{\"Operations\":[{\"method\":\"PUT\",\"status\":\"200\",\"version\":\"W/\\\"1\\\"\"}]}",
          "{\"status\":\"404\",\"scimType\":\"noTarget\",\"detail\":\"x\"}",
          "W/\"1\", \"2\",abc",
          "{\"bulk\":{\"supported\":true,\"maxOperations\":\"7\"},\"authenticationSchemes\":[{}],"
              + "\"pagination\":{\"cursor\":true,\"maxPageSize\":9},\"schemaExtensions\":[{}]}");

  private static final List<String> GARBAGE =
      List.of(
          "{",
          "}",
          "[",
          "]",
          "\"",
          ",",
          ":",
          "\\",
          "\\u",
          "\\ud800",
          "null",
          "true",
          "1e99",
          "-",
          "%",
          "%ff",
          "+",
          "&",
          "=",
          "W/",
          "*",
          "bulkId:",
          "\uFEFF",
          "\u0000",
          "/",
          "[[[[[[[[",
          "{\"a\":{\"a\":",
          "999999999999999999999",
          "status",
          "Resources",
          "Operations");

  static Stream<Long> seeds() {
    return IntStream.range(0, 20).mapToObj(i -> 90_210L + i);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void only_the_typed_error_comes_out(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] hostile = hostile(random);
      PARSERS.forEach(
          (name, parser) -> {
            try {
              parser.accept(hostile);
            } catch (ScimException expected) {
              // the one that is due
            } catch (RuntimeException | StackOverflowError e) {
              throw new AssertionError(name + " on " + new String(hostile, ISO_8859_1), e);
            }
          });
    }
  }

  private static byte[] hostile(SplittableRandom random) {
    StringBuilder text = new StringBuilder(SEEDS.get(random.nextInt(SEEDS.size())));
    for (int i = random.nextInt(4); i >= 0; i--) {
      int at = random.nextInt(text.length() + 1);
      int end = Math.min(text.length(), at + random.nextInt(12));
      switch (random.nextInt(4)) {
        case 0 -> text.delete(at, end);
        case 1 -> text.insert(at, GARBAGE.get(random.nextInt(GARBAGE.size())));
        case 2 -> text.insert(at, text.substring(at, end));
        default -> text.replace(at, end, GARBAGE.get(random.nextInt(GARBAGE.size())));
      }
    }
    byte[] bytes = text.toString().getBytes(UTF_8);
    if (bytes.length > 0 && random.nextInt(4) == 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private static void drain(byte[] bytes) {
    ListResponseReader.open(new ByteArrayInputStream(bytes), ScimUser::of)
        .forEachRemaining(ScimUser::id);
  }

  private static void query(byte[] bytes) {
    SearchRequest.parseQuery(new String(bytes, ISO_8859_1))
        .page(PaginationSupport.byIndexOrCursor().withMaxPageSize(100));
  }

  private static void bulk(byte[] bytes) {
    BulkRequest.parse(bytes, BulkSupport.of(100, 1 << 20), TOLERANT)
        .execute(
            "https://x.example", o -> BulkResult.of(o, 200).withLocation("https://x.example/1"))
        .toJson();
  }

  private static void config(ServiceProviderConfig config) {
    config.bulk().ifPresent(bulk -> bulk.maxOperations());
    config.pagination().ifPresent(p -> p.maxPageSize());
    config.authenticationSchemes().forEach(s -> s.primary());
    config.patch();
  }
}
