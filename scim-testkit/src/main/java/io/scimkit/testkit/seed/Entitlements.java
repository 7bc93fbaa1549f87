package io.scimkit.testkit.seed;

import io.scimkit.testkit.store.Row;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Seeds licences, sets and groups, and what users hold of them. */
public final class Entitlements {
  private final Seeder seeder;

  /** For one org. */
  public Entitlements(Seeder seeder) {
    this.seeder = seeder;
  }

  /** Makes a user licence, or changes the seats of the one that is there. */
  public Row userLicense(String name, String key, int seats) {
    Optional<Row> known = seeder.find("UserLicense", "Name", name);
    if (known.isPresent()) {
      return seeder.update(known.get(), "TotalLicenses", seats);
    }
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("Name", name);
    values.put("MasterLabel", name);
    values.put("LicenseDefinitionKey", key);
    values.put("Status", "Active");
    values.put("TotalLicenses", seats);
    values.put("UsedLicenses", 0);
    return seeder.create("UserLicense", values);
  }

  /** Makes a permission set licence, or changes the seats of the one that is there. */
  public Row permissionSetLicense(String name, String label, int seats) {
    Optional<Row> known = seeder.find("PermissionSetLicense", "DeveloperName", name);
    if (known.isPresent()) {
      return seeder.update(known.get(), "TotalLicenses", seats);
    }
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("DeveloperName", name);
    values.put("PermissionSetLicenseKey", name);
    values.put("MasterLabel", label);
    values.put("Language", "en_US");
    values.put("Status", "Active");
    values.put("TotalLicenses", seats);
    values.put("UsedLicenses", 0);
    return seeder.create("PermissionSetLicense", values);
  }

  /** Makes a permission set. */
  public Row permissionSet(String name) {
    return seeder.create("PermissionSet", Map.of("Name", name, "Label", label(name)));
  }

  /** Makes a permission set group. */
  public Row permissionSetGroup(String name) {
    return seeder.create(
        "PermissionSetGroup", Map.of("DeveloperName", name, "MasterLabel", label(name)));
  }

  /** Puts a set into a group. */
  public void addToGroup(Row group, String set) {
    seeder.create(
        "PermissionSetGroupComponent",
        Map.of(
            "PermissionSetGroupId", group.key(),
            "PermissionSetId", seeder.get("PermissionSet", "Name", set).key()));
  }

  /** Makes a public group or a queue. */
  public Row group(String name, String type) {
    return seeder.create("Group", Map.of("DeveloperName", name, "Name", label(name), "Type", type));
  }

  /** Assigns a permission set. */
  public Row assignSet(String userId, String set) {
    return assign(userId, "PermissionSetId", seeder.get("PermissionSet", "Name", set));
  }

  /** Assigns a permission set group. */
  public Row assignGroup(String userId, String group) {
    return assign(
        userId, "PermissionSetGroupId", seeder.get("PermissionSetGroup", "DeveloperName", group));
  }

  private Row assign(String userId, String field, Row target) {
    return seeder.create(
        "PermissionSetAssignment", Map.of("AssigneeId", userId, field, target.key()));
  }

  /** Assigns a permission set licence. */
  public void assignLicense(String userId, String license) {
    Row row = seeder.get("PermissionSetLicense", "DeveloperName", license);
    seeder.create(
        "PermissionSetLicenseAssign",
        Map.of("AssigneeId", userId, "PermissionSetLicenseId", row.key()));
  }

  /** Makes a user a member of a public group or a queue. */
  public void addMember(String userId, String group) {
    Row row = seeder.get("Group", "DeveloperName", group);
    seeder.create("GroupMember", Map.of("GroupId", row.key(), "UserOrGroupId", userId));
  }

  private static String label(String name) {
    return name.replace('_', ' ');
  }
}
