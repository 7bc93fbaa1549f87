package io.scimkit.testkit.schema;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the fields of one object: each is a line as {@link FieldSpec} reads it, or an object with
 * the line as {@code is} and {@code label, values, default, visible, editable}.
 */
final class FieldReader {
  private static final Set<String> MEMBERS =
      Set.of("is", "label", "values", "default", "visible", "editable");

  private final String object;
  private final Picklists picklists;
  private final List<SObjectField> fields = new ArrayList<>();
  private final Set<Trait> always = EnumSet.noneOf(Trait.class);

  FieldReader(String object, Picklists picklists) {
    this.object = object;
    this.picklists = picklists;
  }

  FieldReader(String object, Picklists picklists, List<SObjectField> before) {
    this(object, picklists);
    fields.addAll(before);
  }

  /** Gives a trait to every field to come. */
  void always(Trait trait) {
    always.add(trait);
  }

  void add(String name, JsonValue value) {
    String place = object + "." + name;
    for (SObjectField other : fields) {
      if (other.name().equalsIgnoreCase(name)) {
        throw Wrong.at(place, "the object has this field already");
      }
    }
    if (value instanceof JsonString line) {
      add(name, new FieldSpec(place, line.getString()), new Members(place));
    } else if (value instanceof JsonObject json) {
      Members members = new Members(place, json);
      members.refuseOthers(MEMBERS);
      add(name, new FieldSpec(place, members.text("is")), members);
    } else {
      throw Wrong.at(place, "a field is a text or an object, not " + value.getValueType());
    }
  }

  private void add(String name, FieldSpec spec, Members members) {
    spec.traits.addAll(always);
    String relation = spec.relation;
    if (spec.kind == FieldType.REFERENCE && relation.isEmpty() && name.endsWith("__c")) {
      relation = name.substring(0, name.length() - 1) + "r";
    }
    fields.add(
        new SObjectField(
            fields.size(),
            name,
            members.text("label", Labels.of(name)),
            spec.kind,
            spec.length,
            spec.traits,
            spec.targets,
            relation,
            spec.children,
            values(members),
            defaultText(spec, members),
            members.access()));
  }

  private static String defaultText(FieldSpec spec, Members members) {
    String text = members.text("default", spec.defaultText);
    try {
      if (!text.isEmpty()) {
        spec.kind.read(text);
      }
      return text;
    } catch (IllegalArgumentException | DateTimeException e) {
      throw Wrong.at(members.place("default"), "\"" + text + "\" is no " + spec.kind.wireName());
    }
  }

  private List<String> values(Members members) {
    if (!members.has("values")) {
      return List.of();
    }
    return members.isText("values")
        ? picklists.named(members.place("values"), members.text("values"))
        : members.strings("values");
  }

  List<SObjectField> fields() {
    return List.copyOf(fields);
  }
}
