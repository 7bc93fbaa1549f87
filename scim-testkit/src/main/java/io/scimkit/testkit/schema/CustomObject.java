package io.scimkit.testkit.schema;

import io.scimkit.testkit.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Set;

/**
 * An object that a consumer declares: the form of the kit's own files, with what the platform gives
 * to every custom object filled in.
 */
final class CustomObject {
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
          "needs",
          "aggregates",
          "visible",
          "editable");
  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  private final JsonObject json;
  private final List<ObjectFile> before;
  private final String name;
  private final Members members;

  CustomObject(JsonObject json, List<ObjectFile> before) {
    this.json = json;
    this.before = before;
    this.name = new Members("", json).text("name");
    this.members = new Members(name, json);
  }

  ObjectFile read() {
    members.refuseOthers(MEMBERS);
    if (!name.matches("[A-Za-z][A-Za-z0-9_]{0,79}")) {
      throw Wrong.at("name", "\"" + name + "\" is not a name of an object");
    }
    if (before.stream().anyMatch(other -> other.name().equalsIgnoreCase(name))) {
      throw Wrong.at(name, "the org has this object already");
    }
    JsonObjectBuilder full = Json.object(json);
    full.add("prefix", prefix()).add("fields", fields());
    if (!members.has("calls")) {
      full.add("calls", "create,update,delete,retrieve");
    }
    if (!members.has("system")) {
      full.add("system", "record");
    }
    if (!members.has("softDelete")) {
      full.add("softDelete", true);
    }
    return ObjectFile.read(full.build(), new Picklists());
  }

  private boolean isCustom() {
    return name.endsWith("__c");
  }

  private JsonObjectBuilder fields() {
    JsonObject declared = members.object("fields");
    JsonObjectBuilder fields = Json.object();
    if (isCustom()) {
      if (!declared.containsKey("OwnerId")) {
        fields.add("OwnerId", "reference(Group,User) relation Owner filled write indexed");
      }
      if (!declared.containsKey("Name")) {
        fields.add("Name", "string(80) write name");
      }
      declared.keySet().forEach(field -> checkName(name, field));
    }
    declared.forEach(fields::add);
    return fields;
  }

  static void checkName(String object, String field) {
    boolean given = field.equals("Name") || field.equals("OwnerId");
    if (!given && !field.matches("[A-Za-z][A-Za-z0-9_]*__c")) {
      throw Wrong.at(object + "." + field, "the name of a custom field ends with \"__c\"");
    }
  }

  /** What was declared, or for a custom object the next that is free: a00, a01 and so on. */
  private String prefix() {
    if (!members.has("prefix")) {
      if (!isCustom()) {
        throw Wrong.at(
            members.place("prefix"), "the member is missing; only custom objects get one");
      }
      return free();
    }
    String prefix = members.text("prefix");
    if (!prefix.matches("[0-9A-Za-z]{3}")) {
      throw Wrong.at(members.place("prefix"), "\"" + prefix + "\" is not three letters or digits");
    }
    if (taken(prefix)) {
      throw Wrong.at(members.place("prefix"), "\"" + prefix + "\" is taken by another object");
    }
    return prefix;
  }

  private String free() {
    for (int i = 0; i < DIGITS.length() * DIGITS.length(); i++) {
      String prefix = "a" + DIGITS.charAt(i / DIGITS.length()) + DIGITS.charAt(i % DIGITS.length());
      if (!taken(prefix)) {
        return prefix;
      }
    }
    throw Wrong.at(name, "there are too many custom objects");
  }

  private boolean taken(String prefix) {
    return before.stream().anyMatch(other -> other.keyPrefix().equals(prefix));
  }
}
