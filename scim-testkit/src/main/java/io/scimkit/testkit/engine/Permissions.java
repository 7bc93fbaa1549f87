package io.scimkit.testkit.engine;

import io.scimkit.testkit.store.Row;
import io.scimkit.testkit.store.Store;
import io.scimkit.testkit.store.Table;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What users may do: the union of the permission sets that take effect for them now. */
public final class Permissions {
  private final Store store;
  private final Clock clock;
  private final Waits waits;

  Permissions(Store store, Clock clock, Waits waits) {
    this.store = store;
    this.clock = clock;
    this.waits = waits;
  }

  /** Whether a permission field is true in a set that takes effect for the user. */
  public boolean holds(String userId, String permissionField) {
    for (Row set : effectiveSets(userId)) {
      if (set.isTrue(permissionField)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The permission sets that take effect: assigned, through groups too, not expired, and licensed.
   */
  public List<Row> effectiveSets(String userId) {
    Table sets = store.table("PermissionSet");
    List<Row> effective = new ArrayList<>();
    for (Row assignment : store.table("PermissionSetAssignment").where("AssigneeId", userId)) {
      if (expired(assignment)) {
        continue;
      }
      String group = assignment.text("PermissionSetGroupId");
      if (group.isEmpty()) {
        sets.live(assignment.text("PermissionSetId"))
            .filter(set -> licensed(userId, set))
            .ifPresent(effective::add);
      } else {
        for (Row part :
            store.table("PermissionSetGroupComponent").where("PermissionSetGroupId", group)) {
          sets.live(part.text("PermissionSetId"))
              .filter(set -> waits.stage("component " + part.key()) == Waits.Stage.DONE)
              .filter(set -> licensed(userId, set))
              .ifPresent(effective::add);
        }
      }
    }
    return effective;
  }

  /** Whether an assignment's time is over. */
  public boolean expired(Row assignment) {
    Instant end = assignment.instant("ExpirationDate");
    return end != null && !end.isAfter(clock.instant());
  }

  /** Whether the user holds the permission set licence that a set needs, if it needs one. */
  public boolean licensed(String userId, Row set) {
    return neededLicense(set).map(license -> holdsLicense(userId, license)).orElse(true);
  }

  /** The permission set licence (not user licence) that a set needs. */
  public Optional<String> neededLicense(Row set) {
    String license = set.text("LicenseId");
    return license.startsWith(store.schema().get("PermissionSetLicense").keyPrefix())
        ? Optional.of(license)
        : Optional.empty();
  }

  /** Whether the user holds a permission set licence. */
  public boolean holdsLicense(String userId, String licenseId) {
    for (Row row : store.table("PermissionSetLicenseAssign").where("AssigneeId", userId)) {
      if (licenseId.equals(row.get("PermissionSetLicenseId"))) {
        return true;
      }
    }
    return false;
  }
}
