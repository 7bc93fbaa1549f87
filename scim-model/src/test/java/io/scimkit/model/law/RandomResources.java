package io.scimkit.model.law;

import io.scimkit.model.EnterpriseUser;
import io.scimkit.model.ScimUser;
import io.scimkit.model.value.ScimList;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimObjectBuilder;
import io.scimkit.model.value.ScimValue;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

/** Users made from a seed: few names and values, so that two of them have much in common. */
final class RandomResources {
  private static final String[] TEXTS = {
    "a", "A", "b", "work", "", " ", "ä€🚀", "\"q\\", "true", "1", "2024-01-01T00:00:00Z", "x]y"
  };
  private static final String[] TYPES = {"work", "home", "other", "mobile"};

  private final SplittableRandom random;

  RandomResources(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** Seeds for a law's rounds; each is the name of its test. */
  static LongStream seeds() {
    return LongStream.range(0, 25);
  }

  ScimUser user() {
    ScimObjectBuilder user = ScimObject.builder();
    user.set("schemas", ScimList.of(ScimValue.of(ScimUser.SCHEMA)));
    user.set("id", "u-1");
    user.set("userName", "n" + random.nextInt(3));
    maybe(user, "title", text());
    maybe(user, "nickName", text());
    maybe(user, "displayName", text());
    maybe(user, "active", ScimValue.of(random.nextBoolean()));
    maybe(user, "name", parts("givenName", "familyName", "middleName"));
    maybe(user, "emails", values("value", "display", "type"));
    maybe(user, "phoneNumbers", values("value", "type"));
    maybe(user, "addresses", values("locality", "country", "type"));
    maybe(user, "favourite", anything(2));
    if (random.nextBoolean()) {
      user.set(EnterpriseUser.SCHEMA, enterprise());
      user.set(
          "schemas",
          ScimList.of(ScimValue.of(ScimUser.SCHEMA), ScimValue.of(EnterpriseUser.SCHEMA)));
    }
    return ScimUser.of(user.build());
  }

  private ScimObject enterprise() {
    ScimObjectBuilder extension = ScimObject.builder().set("division", "d" + random.nextInt(2));
    maybe(extension, "department", text());
    maybe(extension, "manager", parts("value", "$ref"));
    return extension.build();
  }

  private void maybe(ScimObjectBuilder object, String name, ScimValue value) {
    switch (random.nextInt(8)) {
      case 0, 1, 2 -> {}
      case 3 -> object.set(name, ScimValue.ofNull());
      default -> object.set(name, value);
    }
  }

  private ScimValue text() {
    return ScimValue.of(TEXTS[random.nextInt(TEXTS.length)]);
  }

  private ScimObject parts(String... names) {
    ScimObjectBuilder object = ScimObject.builder();
    for (String name : names) {
      maybe(object, name, text());
    }
    return object.build();
  }

  /** A list without two values of one type and value, and with at most one primary. */
  private ScimList values(String... names) {
    List<ScimValue> values = new ArrayList<>();
    List<String> seen = new ArrayList<>();
    boolean primary = random.nextBoolean();
    for (int i = random.nextInt(4); i > 0; i--) {
      ScimObjectBuilder value = ScimObject.builder();
      for (String name : names) {
        if (name.equals("type") ? random.nextInt(4) > 0 : random.nextInt(6) > 0) {
          String[] choice = name.equals("type") ? TYPES : TEXTS;
          value.set(name, choice[random.nextInt(choice.length)]);
        }
      }
      if (primary && random.nextInt(3) == 0) {
        value.set("primary", true);
        primary = false;
      }
      ScimObject made = value.build();
      String identity = made.without("primary").without("display").toString();
      if (!made.isEmpty() && !seen.contains(identity)) {
        seen.add(identity);
        values.add(made);
      }
    }
    return ScimList.of(values);
  }

  ScimValue anything(int depth) {
    return switch (random.nextInt(depth > 0 ? 7 : 5)) {
      case 0 -> ScimValue.of(random.nextLong());
      case 1 -> ScimValue.of(java.math.BigDecimal.valueOf(random.nextInt(), random.nextInt(5)));
      case 2 -> ScimValue.of(random.nextBoolean());
      case 3 -> ScimValue.ofNull();
      case 4 -> text();
      case 5 -> ScimList.of(anything(depth - 1), anything(depth - 1));
      default -> ScimObject.of("x" + random.nextInt(9), anything(depth - 1));
    };
  }
}
