package io.scimkit.testkit.seed;

import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.schema.SObjectField;
import io.scimkit.testkit.store.Row;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an org holds when it is new, read from a file of the jar. */
public final class Preset {
  private final Seeder seeder;
  private final Org org;
  private final JsonObject file;

  private Preset(Seeder seeder, JsonObject file) {
    this.seeder = seeder;
    this.org = seeder.org();
    this.file = file;
  }

  /** Fills a new org. */
  public static void load(String name, Seeder seeder) {
    new Preset(seeder, read(name)).load();
  }

  private static JsonObject read(String name) {
    try (InputStream in = Preset.class.getResourceAsStream(name + ".json")) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks the preset " + name);
      }
      return Json.parse(in.readAllBytes()).asJsonObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void load() {
    // The first user makes everything, also what must be there before him.
    org.actAs(org.ids().peek("005"));
    organization();
    each("userLicenses").forEach(this::userLicense);
    each("profiles").forEach(this::profile);
    String domain = org.id().toLowerCase(Locale.ROOT) + ".example";
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

  private List<JsonObject> each(String member) {
    return Json.array(file, member)
        .map(array -> array.getValuesAs(JsonObject.class))
        .orElse(List.of());
  }

  private static List<String> strings(JsonObject json, String member) {
    JsonArray array = json.getJsonArray(member);
    return array == null ? List.of() : array.getValuesAs(JsonString::getString);
  }
}
