package io.scimkit.mapping.entitlement;

/**
 * The kinds of entitlement that a blueprint can grant, in the order in which grants are applied.
 *
 * <p>A licence comes before the permission set that needs it; revokes are applied in the reverse
 * order. Profile and role are strategies of a blueprint, not entitlements.
 */
public enum EntitlementKind {
  /** A permission set license, assigned by a {@code PermissionSetLicenseAssign} row. */
  PERMISSION_SET_LICENSE("permission set license", "permissionSetLicense"),
  /** A permission set, assigned by a {@code PermissionSetAssignment} row. */
  PERMISSION_SET("permission set", "permissionSet"),
  /** A permission set group, assigned by a {@code PermissionSetAssignment} row. */
  PERMISSION_SET_GROUP("permission set group", "permissionSetGroup"),
  /** A public group, assigned by a {@code GroupMember} row. */
  PUBLIC_GROUP("public group", "publicGroup");

  private final String label;
  private final String jsonName;

  EntitlementKind(String label, String jsonName) {
    this.label = label;
    this.jsonName = jsonName;
  }

  /**
   * Returns the kind's name in running text.
   *
   * @return for example {@code permission set}
   */
  public String label() {
    return label;
  }

  /**
   * Returns the kind's member name in the JSON form of a blueprint.
   *
   * @return for example {@code permissionSet}
   */
  public String jsonName() {
    return jsonName;
  }
}
