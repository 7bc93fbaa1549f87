package io.scimkit.testkit.schema;

import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.json.JsonSyntaxException;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** The objects and fields that an org has beside those that Salesforce brings along. Immutable. */
public final class Declarations {
  /** None. */
  public static final Declarations NONE = new Declarations(List.of(), List.of());

  private final List<JsonObject> objects;
  private final List<Fields> fields;

  private record Fields(String object, JsonObject json) {}

  private Declarations(List<JsonObject> objects, List<Fields> fields) {
    this.objects = List.copyOf(objects);
    this.fields = List.copyOf(fields);
  }

  /**
   * These and one more object.
   *
   * @throws IllegalArgumentException when something is wrong with it, naming the place
   */
  public Declarations withObject(String json) {
    List<JsonObject> more = new ArrayList<>(objects);
    more.add(parse("the object", json));
    return checked(new Declarations(more, fields));
  }

  /**
   * These and more fields of one object.
   *
   * @throws IllegalArgumentException when something is wrong with them, naming the place
   */
  public Declarations withFields(String object, String json) {
    List<Fields> more = new ArrayList<>(fields);
    more.add(new Fields(object, parse("the fields of " + object, json)));
    return checked(new Declarations(objects, more));
  }

  private static Declarations checked(Declarations declarations) {
    declarations.addTo(Schema.standardFiles());
    return declarations;
  }

  private static JsonObject parse(String what, String json) {
    try {
      if (Json.parse(json) instanceof JsonObject object) {
        return object;
      }
      throw new IllegalArgumentException(what + ": must be a JSON object");
    } catch (JsonSyntaxException e) {
      throw new IllegalArgumentException(what + ": not JSON: " + e.getMessage(), e);
    }
  }

  /** The standard objects with these beside and within them. */
  List<ObjectFile> addTo(List<ObjectFile> standard) {
    List<ObjectFile> files = new ArrayList<>(standard);
    for (JsonObject json : objects) {
      files.add(new CustomObject(json, files).read());
    }
    for (Fields more : fields) {
      int at = place(files, more.object());
      more.json().keySet().forEach(name -> CustomObject.checkName(files.get(at).name(), name));
      files.set(at, files.get(at).with(more.json(), new Picklists()));
    }
    files.subList(standard.size(), files.size()).forEach(file -> checkTargets(file, files));
    fields.forEach(more -> checkTargets(files.get(place(files, more.object())), files));
    return List.copyOf(files);
  }

  private static int place(List<ObjectFile> files, String object) {
    for (int i = 0; i < files.size(); i++) {
      if (files.get(i).name().equals(object) && !files.get(i).internal()) {
        return i;
      }
    }
    throw new IllegalArgumentException(
        "no object is called \"" + object + "\"; declare it before its fields");
  }

  private static void checkTargets(ObjectFile file, List<ObjectFile> files) {
    for (SObjectField field : file.fields()) {
      if (field.kind() != FieldType.REFERENCE || !field.custom()) {
        continue;
      }
      for (String target : field.targets()) {
        if (files.stream().noneMatch(other -> other.name().equals(target))) {
          throw Wrong.at(
              file.name() + "." + field.name(),
              "no object is called \"" + target + "\"; declare it first");
        }
      }
    }
  }

  /** As JSON, for an export. */
  public JsonObject write() {
    JsonArrayBuilder written = Json.array();
    for (Fields more : fields) {
      written.add(Json.object().add("object", more.object()).add("fields", more.json()));
    }
    JsonArrayBuilder all = Json.array();
    objects.forEach(all::add);
    return Json.object().add("objects", all).add("fields", written).build();
  }

  /** What {@link #write} wrote. */
  public static Declarations read(JsonObject json) {
    List<Fields> fields = new ArrayList<>();
    for (JsonObject each : array(json, "fields").getValuesAs(JsonObject.class)) {
      fields.add(new Fields(each.getString("object"), each.getJsonObject("fields")));
    }
    return checked(new Declarations(array(json, "objects").getValuesAs(JsonObject.class), fields));
  }

  private static JsonArray array(JsonObject json, String member) {
    return Json.array(json, member).orElse(JsonValue.EMPTY_JSON_ARRAY);
  }
}
