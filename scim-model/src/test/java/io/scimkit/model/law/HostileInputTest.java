package io.scimkit.model.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.scimkit.model.Role;
import io.scimkit.model.ScimException;
import io.scimkit.model.ScimGroup;
import io.scimkit.model.ScimUser;
import io.scimkit.model.corpus.Corpus;
import io.scimkit.model.filter.Filter;
import io.scimkit.model.filter.FilterOptions;
import io.scimkit.model.patch.Dialect;
import io.scimkit.model.patch.PatchOperation;
import io.scimkit.model.patch.PatchRequest;
import io.scimkit.model.path.Path;
import io.scimkit.model.schema.Projection;
import io.scimkit.model.schema.Schema;
import io.scimkit.model.value.ScimList;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimValue;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every parser meets bytes that somebody bent: whatever comes, it answers or throws the typed
 * error, soon, and nothing else.
 */
class HostileInputTest {
  private static final int ROUNDS = 120;
  private static final Corpus CORPUS =
      new Corpus(java.nio.file.Path.of("src/test/resources/corpus"));
  private static final String[] SPLINTERS = {
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    "\"",
    "\\",
    "\\u",
    "\\ud800",
    ":",
    ",",
    ".",
    "null",
    "true",
    "urn:",
    "$ref",
    " and ",
    " or ",
    "not (",
    " pr",
    " eq ",
    "1e999999999",
    "-",
    "\u0000",
    "\ud800",
    "🚀",
    "emails[",
    "members",
    "primary",
    "value",
    "op",
    "path",
    "Operations",
    "%",
    "+",
    "1".repeat(99)
  };

  static java.util.stream.LongStream seeds() {
    return RandomResources.seeds();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void bent_filters_and_paths_are_read_or_refused(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<String> filters =
        CORPUS.cases("filters.json").stream()
            .map(c -> c.getString("filter"))
            .filter(text -> text.length() < 500)
            .toList();
    List<String> paths = CORPUS.cases("paths.json").stream().map(c -> c.getString("path")).toList();
    ScimUser user = new RandomResources(seed).user();
    for (int i = 0; i < ROUNDS; i++) {
      String filter = bent(filters.get(random.nextInt(filters.size())), random);
      String path = bent(paths.get(random.nextInt(paths.size())), random);
      onlyTyped(filter, () -> Filter.parse(filter).matches(user));
      onlyTyped(filter, () -> Filter.parse(filter, FilterOptions.strict()).matches(user));
      onlyTyped(path, () -> user.values(Path.parse(path)));
      onlyTyped(path, () -> user.state(Path.parse(path, FilterOptions.strict())));
      onlyTyped(path, () -> Projection.attributes(path));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_filter_that_is_read_has_a_canonical_text_that_is_the_same_filter(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<String> filters =
        CORPUS.cases("filters.json").stream()
            .map(c -> c.getString("filter"))
            .filter(text -> text.length() < 500)
            .toList();
    for (int i = 0; i < ROUNDS; i++) {
      String text = bent(filters.get(random.nextInt(filters.size())), random);
      try {
        Filter filter = Filter.parse(text);
        Filter again = Filter.parse(filter.toString(), FilterOptions.strict());
        assertThat(again).as(text).isEqualTo(filter);
        assertThat(again).hasToString(filter.toString());
      } catch (ScimException refused) {
        assertThat(refused.position()).as(text).isPresent();
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void bent_bodies_are_read_or_refused(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<String> patches =
        CORPUS.cases("patches.json").stream().map(c -> c.get("patch").toString()).toList();
    String schema = CORPUS.object("schema-badge.json").toString();
    RandomResources resources = new RandomResources(seed);
    for (int i = 0; i < ROUNDS; i++) {
      ScimUser user = resources.user();
      String patch = bent(patches.get(random.nextInt(patches.size())), random);
      byte[] body = bent(user.toJson(), random).getBytes(StandardCharsets.UTF_8);
      body[random.nextInt(body.length)] = (byte) random.nextInt(256);
      onlyTyped(patch, () -> PatchRequest.parse(patch).applyTo(user));
      onlyTyped(patch, () -> PatchRequest.parse(patch, Dialect.strict()).applyTo(user));
      onlyTyped("bytes", () -> user.replaceWith(ScimUser.parse(body)));
      onlyTyped("bytes", () -> assertThat(ScimGroup.parse(body).members()).isNotNull());
      String bentSchema = bent(schema, random);
      onlyTyped(bentSchema, () -> Schema.parse(bentSchema));
    }
  }

  private static String bent(String text, SplittableRandom random) {
    StringBuilder bent = new StringBuilder(text);
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      int at = random.nextInt(bent.length() + 1);
      switch (random.nextInt(4)) {
        case 0 -> bent.delete(at, Math.min(bent.length(), at + 1 + random.nextInt(6)));
        case 1 -> bent.insert(at, SPLINTERS[random.nextInt(SPLINTERS.length)]);
        case 2 -> bent.insert(at, (char) random.nextInt(Character.MAX_VALUE));
        default -> bent.insert(at, bent.substring(0, at));
      }
    }
    return bent.toString();
  }

  private static void onlyTyped(String what, Runnable action) {
    try {
      action.run();
    } catch (ScimException typed) {
      assertThat(typed.getMessage()).isNotEmpty();
    } catch (RuntimeException | StackOverflowError other) {
      throw new AssertionError("not the typed error for: " + what, other);
    }
  }

  static Stream<String> bombs() {
    return Stream.of(
        "(".repeat(50_000) + "userName pr" + ")".repeat(50_000),
        "not (".repeat(20_000),
        "emails[".repeat(14_000),
        "userName pr and ".repeat(7_000),
        "a".repeat(1_000_000),
        "userName eq \"" + "\\u0041".repeat(16_000),
        "userName eq 1" + "0".repeat(99_000),
        "a.".repeat(49_000) + "b pr",
        "urn:".repeat(24_000) + " pr");
  }

  @ParameterizedTest(name = "bomb {index}")
  @MethodSource("bombs")
  void a_bomb_is_refused_at_once(String bomb) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertThatExceptionOfType(ScimException.class).isThrownBy(() -> Filter.parse(bomb));
          assertThatExceptionOfType(ScimException.class).isThrownBy(() -> Path.parse(bomb));
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {20_000})
  void a_large_group_is_patched_in_one_go(int members) {
    StringBuilder body = new StringBuilder("{\"displayName\":\"g\",\"members\":[");
    for (int i = 0; i < members; i++) {
      body.append(i == 0 ? "" : ",").append("{\"value\":\"u").append(i).append("\"}");
    }
    ScimGroup group = ScimGroup.parse(body.append("]}").toString());
    String again = group.attributes().get("members").orElseThrow().toString();

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          PatchRequest repeat =
              PatchRequest.parse(
                  "{\"Operations\":[{\"op\":\"Add\",\"path\":\"members\",\"value\":"
                      + again
                      + "}]}");
          assertThat(repeat.applyTo(group).changed()).isFalse();
          PatchRequest empty =
              PatchRequest.parse(
                  "{\"Operations\":[{\"op\":\"Remove\",\"path\":\"members\",\"value\":"
                      + again
                      + "}]}");
          assertThat(empty.applyTo(group).resource().members()).isEmpty();
        });
  }

  @Test
  void values_whose_hash_codes_were_made_to_be_equal_do_not_take_for_ever() {
    List<ScimValue> values = new ArrayList<>();
    for (int i = 0; i < 1 << 15; i++) {
      StringBuilder text = new StringBuilder();
      for (int bit = 0; bit < 15; bit++) {
        text.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      values.add(ScimObject.of("value", ScimValue.of(text.toString())));
    }
    ScimList roles = ScimList.of(values);
    Collections.reverse(values);
    ScimUser nobody = ScimUser.builder().userName("ann").build();
    ScimUser ann = ScimUser.of(nobody.attributes().with("roles", roles));
    ScimUser same = ScimUser.of(nobody.attributes().with("roles", ScimList.of(values)));
    ScimUser fewer =
        ScimUser.of(nobody.attributes().with("roles", ScimList.of(values.subList(0, 1 << 14))));
    String removal =
        "{\"Operations\":[{\"op\":\"remove\",\"path\":\"roles\",\"value\":" + roles + "}]}";

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertThat(ann.equals(same)).isTrue();
          assertThat(PatchRequest.between(ann, same).isEmpty()).isTrue();
          assertThat(applied(PatchOperation.replace("roles", roles), nobody)).hasSize(1 << 15);
          assertThat(applied(PatchOperation.add("roles", roles), fewer)).hasSize(1 << 15);
          assertThat(PatchRequest.between(nobody, ann).operations()).hasSize(1);
          assertThat(PatchRequest.parse(removal).applyTo(ann).resource().roles()).isEmpty();
        });
  }

  private static List<Role> applied(PatchOperation operation, ScimUser user) {
    return PatchRequest.of(operation).applyTo(user).resource().roles();
  }
}
