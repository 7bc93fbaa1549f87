package io.scimkit.testkit.seed;

import io.scimkit.testkit.Feature;
import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.schema.Declarations;
import io.scimkit.testkit.schema.SObjectField;
import io.scimkit.testkit.store.Row;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an org holds when it is new, read from a file of the jar. */
public final class Preset {
  private final Seeder seeder;
  private final Org org;
  private final JsonObject file;
  private final String suffix;
  private final Holdings holdings;

  private Preset(Seeder seeder, JsonObject file, String suffix) {
    this.suffix = suffix;
    this.seeder = seeder;
    this.org = seeder.org();
    this.file = file;
    this.holdings = new Holdings(seeder);
  }

  /** What is on in an org of a preset. */
  public static Set<Feature> features(String name) {
    Set<Feature> features = EnumSet.noneOf(Feature.class);
    strings(PresetFile.read(name), "features").forEach(each -> features.add(Feature.valueOf(each)));
    return features;
  }

  /** The custom fields of an org of a preset. */
  public static Declarations declarations(String name) {
    Declarations declared = Declarations.NONE;
    JsonObject fields =
        Json.object(PresetFile.read(name), "customFields").orElse(JsonValue.EMPTY_JSON_OBJECT);
    for (String object : fields.keySet()) {
      declared = declared.withFields(object, fields.getJsonObject(object).toString());
    }
    return declared;
  }

  /**
   * Fills a new org.
   *
   * @param sandbox what stands at the end of the administrator's username; empty for no sandbox
   */
  public static void load(String name, String sandbox, Seeder seeder) {
    String suffix = sandbox.isEmpty() ? "" : "." + sandbox;
    new Preset(seeder, PresetFile.read(name), suffix).load();
  }

  private void load() {
    // The first user makes everything, also what must be there before him.
    org.actAs(org.ids().peek("005"));
    organization();
    each("userLicenses").forEach(this::userLicense);
    each("profiles").forEach(this::profile);
    String domain = org.id().toLowerCase(Locale.ROOT) + ".example" + suffix;
    new Users(seeder).create("system.administrator@" + domain, "System Administrator");
    each("permissionSetLicenses")
        .forEach(
            json ->
                new Entitlements(seeder)
                    .permissionSetLicense(
                        json.getString("name"), json.getString("label"), json.getInt("seats")));
    each("permissionSets").forEach(this::permissionSet);
    each("permissionSetGroups").forEach(this::permissionSetGroup);
    for (String group : strings(file, "publicGroups")) {
      new Entitlements(seeder).group(group, "Regular");
    }
    each("queues").forEach(this::queue);
    each("managedPackages")
        .forEach(
            json -> holdings.managedPackage(json.getString("namespace"), json.getInt("seats")));
    strings(file, "territories").forEach(holdings::territory);
    each("users").forEach(this::user);
  }

  private void organization() {
    Map<String, @Nullable Object> values = new HashMap<>();
    file.getJsonObject("organization")
        .forEach(
            (name, value) ->
                values.put(
                    name,
                    value instanceof JsonString text ? text.getString() : value == JsonValue.TRUE));
    values.put("DefaultLocaleSidKey", "en_US");
    values.put("LanguageLocaleKey", "en_US");
    values.put("TimeZoneSidKey", "America/Los_Angeles");
    org.storeOrganization(values);
  }

  private void userLicense(JsonObject json) {
    new Entitlements(seeder)
        .userLicense(json.getString("name"), json.getString("key"), json.getInt("seats"));
  }

  private void profile(JsonObject json) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("Name", json.getString("name"));
    values.put("UserType", json.getString("userType", "Standard"));
    values.put("UserLicenseId", seeder.get("UserLicense", "Name", json.getString("license")).key());
    for (String permission : strings(json, "permissions")) {
      if (permission.equals("*")) {
        for (SObjectField field : org.store().schema().get("Profile").fields()) {
          if (field.name().startsWith("Permissions") && !field.name().endsWith("IsSsoEnabled")) {
            values.put(field.name(), true);
          }
        }
      } else {
        values.put("Permissions" + permission, true);
      }
    }
    seeder.create("Profile", values);
  }

  private void permissionSet(JsonObject json) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("Name", json.getString("name"));
    values.put("Label", json.getString("label"));
    if (json.containsKey("license")) {
      String license = json.getString("license");
      values.put("LicenseId", seeder.get("PermissionSetLicense", "DeveloperName", license).key());
    }
    seeder.create("PermissionSet", values);
  }

  private void permissionSetGroup(JsonObject json) {
    Entitlements entitlements = new Entitlements(seeder);
    Row group = entitlements.permissionSetGroup(json.getString("name"));
    strings(json, "sets").forEach(set -> entitlements.addToGroup(group, set));
  }

  private void queue(JsonObject json) {
    Row queue = new Entitlements(seeder).group(json.getString("name"), "Queue");
    for (String object : strings(json, "objects")) {
      seeder.create("QueueSobject", Map.of("QueueId", queue.key(), "SobjectType", object));
    }
  }

  private void user(JsonObject json) {
    String username = json.getString("username");
    Row user = new Users(seeder).create(username, json.getString("profile"));
    Json.object(json, "fields")
        .ifPresent(
            fields ->
                fields.keySet().forEach(name -> seeder.update(user, name, fields.getString(name))));
    Json.text(json, "manager")
        .ifPresent(manager -> seeder.update(user, "ManagerId", seeder.user(manager).key()));
    Entitlements entitlements = new Entitlements(seeder);
    strings(json, "sets").forEach(set -> entitlements.assignSet(user.key(), set));
    strings(json, "setGroups").forEach(group -> entitlements.assignGroup(user.key(), group));
    strings(json, "groups").forEach(group -> entitlements.addMember(user.key(), group));
    strings(json, "packages").forEach(name -> holdings.packageLicense(user.key(), name));
    strings(json, "territories").forEach(name -> holdings.inTerritory(user.key(), name));
    strings(json, "reports")
        .forEach(
            name -> holdings.subscription(user.key(), "lightningReportSubscribe", name, "00O"));
    for (JsonObject job : objects(json, "jobs")) {
      new Jobs(seeder).schedule(user.key(), job.getString("name"), job.getString("type"));
    }
    JsonObject owns = Json.object(json, "owns").orElse(JsonValue.EMPTY_JSON_OBJECT);
    owns.keySet().forEach(o -> new Records(seeder).own(user.key(), o, owns.getInt(o)));
    if (!json.getBoolean("active", true)) {
      seeder.update(user, "IsActive", false);
    }
  }

  private List<JsonObject> each(String member) {
    return objects(file, member);
  }

  private static List<JsonObject> objects(JsonObject json, String member) {
    return Json.array(json, member)
        .map(array -> array.getValuesAs(JsonObject.class))
        .orElse(List.of());
  }

  private static List<String> strings(JsonObject json, String member) {
    JsonArray array = json.getJsonArray(member);
    return array == null ? List.of() : array.getValuesAs(JsonString::getString);
  }
}
