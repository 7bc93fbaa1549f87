package io.scimkit.testkit.schema;

import io.scimkit.testkit.Feature;
import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.schema.SObjectType.Call;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One object's file: {@code name, label, plural, prefix, calls, setup, softDelete, system, fields},
 * and {@code feature}: what must be on; {@code needs}: permissions of which one must be held;
 * {@code internal}: nobody sees it; {@code aggregates}: false when none may be asked; {@code
 * assumed}: what in it no source confirms; {@code visible} and {@code editable}: by whom.
 */
record ObjectFile(
    String name,
    String label,
    String plural,
    String keyPrefix,
    boolean setup,
    boolean softDelete,
    boolean internal,
    Optional<Feature> feature,
    List<String> needs,
    List<String> assumed,
    Access access,
    Set<Call> calls,
    List<SObjectField> fields) {

  private static final Set<String> MEMBERS =
      Set.of(
          "name",
          "label",
          "plural",
          "prefix",
          "calls",
          "setup",
          "softDelete",
          "system",
          "fields",
          "feature",
          "needs",
          "internal",
          "aggregates",
          "assumed",
          "visible",
          "editable");

  static ObjectFile read(JsonObject json, Picklists picklists) {
    Members object = new Members("", json);
    String name = object.text("name");
    Members members = new Members(name, json);
    members.refuseOthers(MEMBERS);
    String label = members.text("label", Labels.of(name));
    FieldReader reader = new FieldReader(name, picklists);
    if (!members.flag("aggregates", true)) {
      reader.always(Trait.NOAGGREGATE);
    }
    reader.add("Id", Json.string("id filled"));
    members.object("fields").forEach(reader::add);
    for (String field : SystemFields.of(name, members.text("system", "audit"))) {
      int space = field.indexOf(' ');
      reader.add(field.substring(0, space), Json.string(field.substring(space)));
    }
    return new ObjectFile(
        name,
        label,
        members.text("plural", label + "s"),
        members.text("prefix"),
        members.flag("setup", false),
        members.flag("softDelete", false),
        members.flag("internal", false),
        members.has("feature") ? Optional.of(feature(members)) : Optional.empty(),
        members.words("needs"),
        members.strings("assumed"),
        members.access(),
        calls(members),
        reader.fields());
  }

  private static Feature feature(Members members) {
    String text = members.text("feature");
    return Arrays.stream(Feature.values())
        .filter(each -> each.name().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                Wrong.word(
                    members.place("feature"), "feature", text, Trait.words(Feature.values())));
  }

  private static Set<Call> calls(Members members) {
    Set<Call> calls = EnumSet.noneOf(Call.class);
    for (String word : members.words("calls")) {
      calls.add(
          Arrays.stream(Call.values())
              .filter(call -> call.name().equals(word.toUpperCase(Locale.ROOT)))
              .findFirst()
              .orElseThrow(
                  () ->
                      Wrong.word(
                          members.place("calls"), "call", word, Trait.words(Call.values()))));
    }
    return calls;
  }

  /** This object with more fields behind its own. */
  ObjectFile with(Map<String, JsonValue> more, Picklists picklists) {
    FieldReader reader = new FieldReader(name, picklists, fields);
    more.forEach(reader::add);
    return new ObjectFile(
        name,
        label,
        plural,
        keyPrefix,
        setup,
        softDelete,
        internal,
        feature,
        needs,
        assumed,
        access,
        calls,
        reader.fields());
  }
}
