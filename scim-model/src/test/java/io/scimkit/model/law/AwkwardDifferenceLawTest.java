package io.scimkit.model.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.model.ScimUser;
import io.scimkit.model.patch.Dialect;
import io.scimkit.model.patch.PatchRequest;
import io.scimkit.model.schema.AttributeType;
import io.scimkit.model.schema.Mutability;
import io.scimkit.model.schema.Schema;
import io.scimkit.model.schema.SchemaAttribute;
import io.scimkit.model.schema.SchemaSet;
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

/**
 * Resources that no schema would have so: unknown attributes and sub-attributes, values of other
 * types, lists of mixed values, values twice, and parts that are read-only.
 */
class AwkwardDifferenceLawTest {
  private static final int ROUNDS = 100;
  private static final String URI = "urn:example:badge:2.0:User";
  private static final SchemaAttribute ISSUED =
      SchemaAttribute.of("issued", AttributeType.STRING).with(Mutability.READ_ONLY);
  private static final SchemaSet SCHEMAS =
      SchemaSet.user()
          .with(
              Schema.of(
                  URI,
                  "Badge",
                  SchemaAttribute.complex(
                      "card",
                      SchemaAttribute.of("value", AttributeType.STRING),
                      SchemaAttribute.of("type", AttributeType.DATE_TIME),
                      ISSUED),
                  SchemaAttribute.complex(
                          "keys",
                          SchemaAttribute.of("value", AttributeType.STRING).asCaseExact(),
                          SchemaAttribute.of("type", AttributeType.STRING),
                          SchemaAttribute.of("primary", AttributeType.BOOLEAN),
                          ISSUED)
                      .asMultiValued(),
                  SchemaAttribute.of("tags", AttributeType.STRING).asMultiValued(),
                  SchemaAttribute.of("level", AttributeType.DECIMAL)));
  private static final String[] TEXTS = {"a", "A", "b", "", "x\"y", "\\", "2026-01-31T08:00:00Z"};

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 25);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_difference_of_awkward_resources_turns_one_into_the_other(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int round = 0; round < ROUNDS; round++) {
      ScimUser before = user(random);
      ScimUser after = random.nextInt(3) == 0 ? user(random) : edited(before, random);
      PatchRequest difference = PatchRequest.between(before, after, SCHEMAS);
      ScimUser patched = difference.applyTo(before, SCHEMAS).resource();
      assertThat(writable(patched))
          .as("%s to %s by %s", before, after, difference)
          .isEqualTo(writable(after));
      assertThat(difference.isEmpty()).isEqualTo(writable(before).equals(writable(after)));
      if (!difference.isEmpty()) {
        assertThat(PatchRequest.parse(difference.toJson(), Dialect.strict())).isEqualTo(difference);
      }
    }
  }

  /** The user without what no client can change. */
  private static ScimUser writable(ScimUser user) {
    ScimObjectBuilder badge = user.extension(URI).orElse(ScimObject.empty()).toBuilder();
    for (String name : List.of("card", "keys")) {
      user.extension(URI)
          .flatMap(extension -> extension.get(name))
          .ifPresent(value -> badge.set(name, writable(value)));
    }
    return ScimUser.of(user.attributes().with(URI, badge.build()));
  }

  private static ScimValue writable(ScimValue value) {
    if (value instanceof ScimList list) {
      return ScimList.of(
          list.values().stream()
              .map(AwkwardDifferenceLawTest::writable)
              .filter(element -> !element.isUnassigned())
              .toList());
    }
    return value instanceof ScimObject object ? object.without("issued") : value;
  }

  private static ScimUser edited(ScimUser user, SplittableRandom random) {
    ScimObject other = user(random).attributes();
    int index = 2 + random.nextInt(other.size() - 2);
    return ScimUser.of(user.attributes().with(other.nameAt(index), other.valueAt(index)));
  }

  private static ScimUser user(SplittableRandom random) {
    ScimObjectBuilder badge = ScimObject.builder();
    maybe(badge, "card", random, complex(random, "value", "type", "issued"));
    maybe(badge, "keys", random, values(random, "value", "type", "issued"));
    maybe(badge, "tags", random, values(random));
    maybe(badge, "level", random, anything(random, 1));
    maybe(badge, "unknown", random, anything(random, 2));
    ScimObjectBuilder user =
        ScimObject.builder()
            .set("schemas", ScimList.of(ScimValue.of(ScimUser.SCHEMA), ScimValue.of(URI)))
            .set("userName", "ann")
            .set(URI, badge.build());
    maybe(user, "active", random, anything(random, 0));
    maybe(user, "name", random, complex(random, "givenName", "familyName", "middleName"));
    maybe(user, "emails", random, values(random, "value", "type", "display"));
    maybe(user, "addresses", random, values(random, "country", "locality"));
    maybe(user, "unknown", random, anything(random, 2));
    return ScimUser.of(user.build());
  }

  private static void maybe(
      ScimObjectBuilder object, String name, SplittableRandom random, ScimValue value) {
    switch (random.nextInt(6)) {
      case 0, 1 -> {}
      case 2 -> object.set(name, ScimValue.ofNull());
      default -> object.set(name, value);
    }
  }

  private static ScimValue complex(SplittableRandom random, String... names) {
    if (random.nextInt(12) == 0) {
      return anything(random, 1);
    }
    ScimObjectBuilder object = ScimObject.builder();
    for (String name : names) {
      maybe(object, name, random, random.nextInt(9) == 0 ? anything(random, 1) : text(random));
    }
    maybe(object, "nick", random, anything(random, 1));
    return object.build();
  }

  private static ScimList values(SplittableRandom random, String... names) {
    List<ScimValue> values = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      values.add(names.length == 0 ? anything(random, 0) : complex(random, names));
    }
    return ScimList.of(values);
  }

  private static ScimValue anything(SplittableRandom random, int depth) {
    return switch (random.nextInt(depth > 0 ? 7 : 5)) {
      case 0 -> ScimValue.of(random.nextInt(3));
      case 1 -> ScimValue.of(random.nextBoolean());
      case 2 -> ScimValue.ofNull();
      case 3, 4 -> text(random);
      case 5 -> ScimList.of(anything(random, depth - 1), anything(random, depth - 1));
      default -> ScimObject.of("value", anything(random, depth - 1));
    };
  }

  private static ScimValue text(SplittableRandom random) {
    return ScimValue.of(TEXTS[random.nextInt(TEXTS.length)]);
  }
}
