package io.scimkit.mapping.org;

import java.util.Objects;
import java.util.Optional;

/**
 * One permission set, permission set group, permission set license or public group of an org.
 *
 * @param id its id, 18 characters
 * @param name its API name, as {@code Entitlement.name()} spells it
 * @param label its label
 * @param licenseId {@code PermissionSet.LicenseId}: the permission set license (0PL) or user
 *     license (100) that the set is bound to, if any
 */
public record CatalogEntry(String id, String name, String label, Optional<String> licenseId) {

  /**
   * Makes an entry.
   *
   * @param id its id, 18 characters
   * @param name its API name, as {@code Entitlement.name()} spells it
   * @param label its label
   * @param licenseId {@code PermissionSet.LicenseId}: the permission set license (0PL) or user
   *     license (100) that the set is bound to, if any
   */
  public CatalogEntry {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(licenseId, "licenseId");
  }
}
