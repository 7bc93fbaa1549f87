package io.scimkit.model.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.model.ScimUser;
import io.scimkit.model.patch.PatchOperation;
import io.scimkit.model.patch.PatchRequest;
import io.scimkit.model.value.ScimList;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimObjectBuilder;
import io.scimkit.model.value.ScimValue;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Short lists over few letters, in which edits get into each other's way as often as can be. */
class ListDifferenceLawTest {
  private static final int ROUNDS = 500;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 20);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_difference_of_lists_turns_one_into_the_other(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int round = 0; round < ROUNDS; round++) {
      ScimUser before = user(values(random, false));
      ScimUser after = user(values(random, true));
      PatchRequest difference = PatchRequest.between(before, after);
      assertThat(difference.applyTo(before).resource())
          .as("%s to %s by %s", before, after, difference)
          .isEqualTo(after);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void values_come_to_the_same_added_at_once_or_one_by_one(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int round = 0; round < ROUNDS; round++) {
      ScimUser before = user(values(random, true));
      List<ScimValue> added = new ArrayList<>();
      List<PatchOperation> oneByOne = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        added.add(value(random, false));
        oneByOne.add(PatchOperation.add("emails", ScimList.of(added.get(i))));
      }
      PatchRequest atOnce = PatchRequest.of(PatchOperation.add("emails", ScimList.of(added)));

      assertThat(atOnce.applyTo(before)).isEqualTo(PatchRequest.of(oneByOne).applyTo(before));
    }
  }

  private static ScimUser user(List<ScimValue> emails) {
    return ScimUser.of(
        ScimObject.builder().set("userName", "ann").set("emails", ScimList.of(emails)).build());
  }

  /** A result has no value twice and at most one primary, since PATCH makes no other. */
  private static List<ScimValue> values(SplittableRandom random, boolean result) {
    List<ScimValue> values = new ArrayList<>();
    boolean primary = false;
    int size = random.nextInt(6);
    for (int i = 0; i < size; i++) {
      ScimObject value = value(random, !(result && primary));
      if (!result || values.stream().noneMatch(value::sameStateAs)) {
        values.add(value);
        primary |= value.text("primary").filter("true"::equals).isPresent();
      }
    }
    return values;
  }

  private static ScimObject value(SplittableRandom random, boolean mayBePrimary) {
    ScimObjectBuilder value = ScimObject.builder();
    if (random.nextInt(5) > 0) {
      value.set("value", letter(random, "abcAB"));
    }
    if (random.nextInt(3) > 0) {
      value.set("type", letter(random, "xyX"));
    }
    if (random.nextInt(3) == 0) {
      value.set("primary", mayBePrimary && random.nextBoolean());
    }
    // so long that single changes are shorter than the whole list
    value.set("display", letter(random, "mn").repeat(200));
    return value.build();
  }

  private static String letter(SplittableRandom random, String letters) {
    int at = random.nextInt(letters.length());
    return letters.substring(at, at + 1);
  }
}
