package io.scimkit.mapping;

import io.scimkit.mapping.attribute.Picklist;
import io.scimkit.mapping.attribute.Transform;
import io.scimkit.mapping.attribute.Transforms;
import io.scimkit.mapping.json.JsonText;
import io.scimkit.mapping.plan.Problem;
import io.scimkit.mapping.plan.ProblemCode;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The JSON form of transforms: a name, or an object of a name and its argument, as in {@code
 * ["lowerCase", {"truncate": 80}, {"mid": [1, 8]}, {"suffix": "@acme.example"}]}.
 */
final class TransformsJson {

  private TransformsJson() {}

  static List<Transform> read(List<JsonValue> values, String place, List<Problem> problems) {
    List<Transform> transforms = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Optional<Transform> transform = read(values.get(i));
      if (transform.isPresent()) {
        transforms.add(transform.get());
      } else {
        problems.add(
            new Problem(
                ProblemCode.INVALID_DEFINITION,
                place + "/" + i,
                JsonText.shown(values.get(i)),
                "Write \"orgSuffix\", \"lowerCase\", \"trim\", \"locale\", \"language\","
                    + " \"timeZone\", \"emailEncoding\", {\"truncate\": 80}, {\"mid\": [1, 8]},"
                    + " {\"prefix\": \"x\"} or {\"suffix\": \"x\"}, with numbers of at least 1."));
      }
    }
    return transforms;
  }

  private static Optional<Transform> read(JsonValue value) {
    if (value instanceof JsonString name) {
      return named(name.getString());
    }
    if (value instanceof JsonObject object && object.size() == 1) {
      Map.Entry<String, JsonValue> member = object.entrySet().iterator().next();
      return withArgument(member.getKey(), member.getValue());
    }
    return Optional.empty();
  }

  private static Optional<Transform> named(String name) {
    return switch (name) {
      case "orgSuffix" -> Optional.of(Transforms.orgSuffix());
      case "lowerCase" -> Optional.of(Transforms.lowerCase());
      case "trim" -> Optional.of(Transforms.trim());
      default ->
          Arrays.stream(Picklist.values())
              .filter(picklist -> picklist.jsonName().equals(name))
              .findFirst()
              .map(Transform.ToPicklist::new);
    };
  }

  private static Optional<Transform> withArgument(String name, JsonValue argument) {
    List<Integer> numbers = numbers(argument);
    if (name.equals("truncate") && argument instanceof JsonNumber && numbers.size() == 1) {
      return Optional.of(Transforms.truncate(numbers.get(0)));
    }
    if (name.equals("mid") && numbers.size() == 2) {
      return Optional.of(Transforms.mid(numbers.get(0), numbers.get(1)));
    }
    if (name.equals("prefix") && argument instanceof JsonString text) {
      return Optional.of(Transforms.prefix(text.getString()));
    }
    if (name.equals("suffix") && argument instanceof JsonString text) {
      return Optional.of(Transforms.suffix(text.getString()));
    }
    return Optional.empty();
  }

  /** Returns a whole number of at least 1, or a list of such; nothing when one is not. */
  private static List<Integer> numbers(JsonValue value) {
    List<JsonValue> values = value instanceof JsonArray array ? array : List.of(value);
    List<Integer> numbers = new ArrayList<>();
    for (JsonValue element : values) {
      if (!element.toString().matches("[1-9]\\d{0,8}")) {
        return List.of();
      }
      numbers.add(Integer.valueOf(element.toString()));
    }
    return List.copyOf(numbers);
  }

  static JsonArray write(List<Transform> transforms) {
    JsonArrayBuilder array = JsonText.provider().createArrayBuilder();
    for (Transform transform : transforms) {
      switch (transform.kind()) {
        case ORG_SUFFIX -> array.add("orgSuffix");
        case LOWER_CASE -> array.add("lowerCase");
        case TRIM -> array.add("trim");
        case TRUNCATE -> array.add(object("truncate", ((Transform.Truncate) transform).length()));
        case MID -> {
          Transform.Mid mid = (Transform.Mid) transform;
          array.add(object("mid", List.of(mid.start(), mid.length())));
        }
        case PREFIX -> array.add(object("prefix", ((Transform.Prefix) transform).value()));
        case SUFFIX -> array.add(object("suffix", ((Transform.Suffix) transform).value()));
        case TO_PICKLIST -> array.add(((Transform.ToPicklist) transform).picklist().jsonName());
      }
    }
    return array.build();
  }

  private static JsonObject object(String name, Object argument) {
    return JsonText.provider().createObjectBuilder(Map.of(name, argument)).build();
  }
}
