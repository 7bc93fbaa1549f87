package io.scimkit.testkit;

import io.scimkit.testkit.seed.Seeder;
import io.scimkit.testkit.store.Row;

/** A seeded permission set, to be arranged further; made by {@link Given#permissionSet}. */
public final class GivenPermissionSet {
  private final Seeder seeder;
  private final Row row;

  GivenPermissionSet(Seeder seeder, Row row) {
    this.seeder = seeder;
    this.row = row;
  }

  /** {@return the 18-character id} */
  public String id() {
    return row.key();
  }

  /**
   * Lets the set need a permission set licence.
   *
   * @param developerName the licence's API name, which must be there
   * @return this
   */
  public GivenPermissionSet licensedBy(String developerName) {
    Row license = seeder.get("PermissionSetLicense", "DeveloperName", developerName);
    seeder.update(row, "LicenseId", license.key());
    return this;
  }

  /**
   * Lets the set need a user licence.
   *
   * @param name the licence's name, for example {@code Salesforce}
   * @return this
   */
  public GivenPermissionSet forUserLicense(String name) {
    seeder.update(row, "LicenseId", seeder.get("UserLicense", "Name", name).key());
    return this;
  }

  /**
   * Lets the set grant permissions.
   *
   * @param permissions names, for example {@code ManageUsers} or {@code CustomizeApplication}
   * @return this
   */
  public GivenPermissionSet granting(String... permissions) {
    for (String permission : permissions) {
      seeder.update(row, "Permissions" + permission, true);
    }
    return this;
  }
}
