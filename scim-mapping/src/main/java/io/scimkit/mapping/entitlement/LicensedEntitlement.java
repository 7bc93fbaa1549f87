package io.scimkit.mapping.entitlement;

import java.util.List;

/**
 * A permission set or permission set group together with the licences that it needs; made by {@link
 * Entitlement#licensedBy}.
 *
 * @param entitlement a permission set or permission set group
 * @param licenses the permission set licenses, at least one
 */
public record LicensedEntitlement(Entitlement entitlement, List<Entitlement> licenses)
    implements Grantable {

  /**
   * Makes a licensed entitlement.
   *
   * @param entitlement a permission set or permission set group
   * @param licenses the permission set licenses, at least one
   * @throws IllegalArgumentException if the entitlement cannot need a licence, or a licence is
   *     missing or of another kind
   */
  public LicensedEntitlement {
    licenses = List.copyOf(licenses);
    if (entitlement.kind() != EntitlementKind.PERMISSION_SET
        && entitlement.kind() != EntitlementKind.PERMISSION_SET_GROUP) {
      throw new IllegalArgumentException(
          "A "
              + entitlement.kind().label()
              + " needs no permission set license: take licensedBy away from "
              + entitlement.name()
              + ".");
    }
    if (licenses.isEmpty()
        || licenses.stream().anyMatch(l -> l.kind() != EntitlementKind.PERMISSION_SET_LICENSE)) {
      throw new IllegalArgumentException(
          entitlement + " must be licensed by at least one permission set license.");
    }
  }
}
