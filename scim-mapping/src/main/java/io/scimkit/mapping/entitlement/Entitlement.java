package io.scimkit.mapping.entitlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One thing that a user can be granted, by kind and API name.
 *
 * <p>The name is {@code PermissionSet.Name} (with its namespace, {@code SBQQ__Name}), {@code
 * PermissionSetGroup.DeveloperName}, {@code PermissionSetLicense.DeveloperName} or {@code
 * Group.DeveloperName}. Names are compared with case.
 *
 * @param kind what it is
 * @param name its API name, not blank
 */
public record Entitlement(EntitlementKind kind, String name) implements Grantable {

  /**
   * Makes an entitlement.
   *
   * @param kind what it is
   * @param name its API name, not blank
   * @throws IllegalArgumentException if the name is blank
   */
  public Entitlement {
    Objects.requireNonNull(kind, "kind");
    if (name.isBlank()) {
      throw new IllegalArgumentException("The name of a " + kind.label() + " is blank.");
    }
  }

  /**
   * Names a permission set.
   *
   * @param name {@code PermissionSet.Name}
   * @return the entitlement
   */
  public static Entitlement permissionSet(String name) {
    return new Entitlement(EntitlementKind.PERMISSION_SET, name);
  }

  /**
   * Names a permission set group.
   *
   * @param developerName {@code PermissionSetGroup.DeveloperName}
   * @return the entitlement
   */
  public static Entitlement permissionSetGroup(String developerName) {
    return new Entitlement(EntitlementKind.PERMISSION_SET_GROUP, developerName);
  }

  /**
   * Names a permission set license.
   *
   * @param developerName {@code PermissionSetLicense.DeveloperName}
   * @return the entitlement
   */
  public static Entitlement permissionSetLicense(String developerName) {
    return new Entitlement(EntitlementKind.PERMISSION_SET_LICENSE, developerName);
  }

  /**
   * Names a public group.
   *
   * @param developerName {@code Group.DeveloperName} of a group of type {@code Regular}
   * @return the entitlement
   */
  public static Entitlement publicGroup(String developerName) {
    return new Entitlement(EntitlementKind.PUBLIC_GROUP, developerName);
  }

  /**
   * Adds the permission set licenses that must be assigned before this entitlement.
   *
   * <p>Salesforce accepts a permission set group whose members lack their licences and leaves those
   * permissions inactive, so name the licences of a group's members too.
   *
   * @param developerName {@code PermissionSetLicense.DeveloperName}
   * @param more further licences
   * @return this entitlement with its licences
   * @throws IllegalArgumentException if this is neither a permission set nor a permission set group
   */
  public LicensedEntitlement licensedBy(String developerName, String... more) {
    List<Entitlement> licenses = new ArrayList<>();
    licenses.add(permissionSetLicense(developerName));
    for (String name : more) {
      licenses.add(permissionSetLicense(name));
    }
    return new LicensedEntitlement(this, licenses);
  }

  @Override
  public Entitlement entitlement() {
    return this;
  }

  @Override
  public List<Entitlement> licenses() {
    return List.of();
  }

  /** Returns the kind and the name, for example {@code permission set Company_Baseline}. */
  @Override
  public String toString() {
    return kind.label() + " " + name;
  }
}
