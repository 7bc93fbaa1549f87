package io.scimkit.mapping;

import io.scimkit.mapping.attribute.AttributeRule;
import io.scimkit.mapping.attribute.Owner;
import io.scimkit.mapping.attribute.Strength;
import io.scimkit.mapping.field.UserFields;
import io.scimkit.mapping.json.Deferred;
import io.scimkit.mapping.json.JsonText;
import io.scimkit.mapping.json.Members;
import io.scimkit.mapping.plan.Problem;
import io.scimkit.mapping.plan.ProblemCode;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The JSON form of attribute rules. */
final class AttributesJson {

  /** A member that the vocabulary knows and this version does not build. */
  private static final String LATER = "expression";

  private final List<Problem> problems;
  private final List<Deferred> deferred;
  private final Set<String> deferredFields = new HashSet<>();

  AttributesJson(List<Problem> problems, List<Deferred> deferred) {
    this.problems = problems;
    this.deferred = deferred;
  }

  /** Returns the fields whose rules were deferred. */
  Set<String> deferredFields() {
    return deferredFields;
  }

  List<AttributeRule> read(List<JsonValue> values) {
    List<AttributeRule> rules = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      String place = "/attributes/" + i;
      if (values.get(i) instanceof JsonObject object) {
        rule(place, object).ifPresent(rules::add);
      } else {
        problems.add(
            new Problem(
                ProblemCode.INVALID_DEFINITION,
                place,
                JsonText.compact(values.get(i)),
                "Write an object with \"field\" and \"from\" or \"constant\"."));
      }
    }
    return rules;
  }

  private Optional<AttributeRule> rule(String place, JsonObject object) {
    Members members = new Members(object, place, problems);
    String field = UserFields.canonical(members.requiredText("field"));
    if (members.any(LATER).isPresent()) {
      deferred.add(new Deferred(place, JsonText.compact(object)));
      deferredFields.add(field);
      return Optional.empty();
    }
    AttributeRule rule =
        new AttributeRule(
            field,
            members.text("constant"),
            members.texts("from"),
            TransformsJson.read(members.array("via"), members.at("via"), problems),
            members.text("orElse"),
            members.flag("required"),
            constant(members, "strength", Strength.values(), Strength::jsonName)
                .orElse(Strength.ALWAYS),
            constant(members, "owner", Owner.values(), Owner::label));
    members.end();
    return Optional.of(rule);
  }

  /** Reads the name of an enum constant. */
  static <E> Optional<E> constant(
      Members members, String name, E[] constants, Function<E, String> jsonName) {
    Optional<String> text = members.text(name);
    Optional<E> found =
        text.flatMap(
            t -> Arrays.stream(constants).filter(c -> jsonName.apply(c).equals(t)).findFirst());
    if (text.isPresent() && found.isEmpty()) {
      String known = Arrays.stream(constants).map(jsonName).collect(Collectors.joining(", "));
      members.invalid(members.at(name), text.get(), "Write one of " + known + ".");
    }
    return found;
  }

  static JsonArray write(List<AttributeRule> rules) {
    JsonArrayBuilder array = JsonText.provider().createArrayBuilder();
    for (AttributeRule rule : rules) {
      JsonObjectBuilder object = JsonText.provider().createObjectBuilder();
      object.add("field", rule.field());
      rule.constant().ifPresent(value -> object.add("constant", value));
      if (!rule.sources().isEmpty()) {
        object.add("from", JsonText.provider().createArrayBuilder(rule.sources()));
      }
      if (!rule.transforms().isEmpty()) {
        object.add("via", TransformsJson.write(rule.transforms()));
      }
      rule.orElse().ifPresent(value -> object.add("orElse", value));
      if (rule.required()) {
        object.add("required", true);
      }
      if (rule.strength() != Strength.ALWAYS) {
        object.add("strength", rule.strength().jsonName());
      }
      rule.owner().ifPresent(owner -> object.add("owner", owner.label()));
      array.add(object);
    }
    return array.build();
  }
}
