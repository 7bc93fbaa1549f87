package io.scimkit.mapping.org;

import io.scimkit.mapping.entitlement.EntitlementKind;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One entitlement that a user holds: one {@code PermissionSetAssignment}, {@code
 * PermissionSetLicenseAssign} or {@code GroupMember} row.
 *
 * <p>Rows of permission sets that a profile owns are no grants and are never handed in.
 *
 * @param kind what is held
 * @param targetId id of the permission set, permission set group, license or group
 * @param rowId id of the assignment row
 * @param expires {@code ExpirationDate} of the row, if it has one
 */
public record ActualGrant(
    EntitlementKind kind, String targetId, String rowId, Optional<Instant> expires) {

  /**
   * Makes a grant.
   *
   * @param kind what is held
   * @param targetId id of the permission set, permission set group, license or group
   * @param rowId id of the assignment row
   * @param expires {@code ExpirationDate} of the row, if it has one
   */
  public ActualGrant {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(targetId, "targetId");
    Objects.requireNonNull(rowId, "rowId");
    Objects.requireNonNull(expires, "expires");
  }
}
