package io.scimkit.model.schema;

import io.scimkit.model.ScimException;
import io.scimkit.model.ScimType;
import io.scimkit.model.value.ScimBoolean;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimValue;
import java.util.List;
import java.util.function.Function;

/** Reads attribute definitions; what is left out has the default of RFC 7643 section 2.2. */
final class AttributeReader {
  private AttributeReader() {}

  static List<SchemaAttribute> readAll(List<ScimValue> definitions) {
    return definitions.stream().map(AttributeReader::read).toList();
  }

  private static SchemaAttribute read(ScimValue definition) {
    if (definition instanceof ScimObject object) {
      return read(object);
    }
    throw refused("An attribute of a schema must be an object, but one is " + definition);
  }

  static SchemaAttribute read(ScimObject json) {
    String name = json.text("name").orElseThrow(() -> refused("An attribute has no name"));
    return new SchemaAttribute(
        name,
        word(json, "type", AttributeType.values(), AttributeType::keyword),
        flag(json, "multiValued"),
        json.text("description").orElse(""),
        flag(json, "required"),
        texts(json, "canonicalValues"),
        flag(json, "caseExact"),
        word(json, "mutability", Mutability.values(), Mutability::keyword),
        word(json, "returned", Returned.values(), Returned::keyword),
        word(json, "uniqueness", Uniqueness.values(), Uniqueness::keyword),
        texts(json, "referenceTypes"),
        readAll(json.values("subAttributes")));
  }

  private static boolean flag(ScimObject json, String name) {
    return json.get(name).filter(ScimBoolean.TRUE::equals).isPresent();
  }

  private static List<String> texts(ScimObject json, String name) {
    return json.values(name).stream().flatMap(value -> value.text().stream()).toList();
  }

  /** The constant of that keyword; the first one is the default. */
  private static <E> E word(
      ScimObject json, String name, E[] constants, Function<E, String> keyword) {
    String word = json.text(name).orElse(keyword.apply(constants[0]));
    for (E constant : constants) {
      if (keyword.apply(constant).equalsIgnoreCase(word)) {
        return constant;
      }
    }
    throw refused("An attribute of a schema has the unknown " + name + " " + word);
  }

  private static ScimException refused(String why) {
    return ScimException.of(ScimType.INVALID_VALUE, why);
  }
}
