package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.LeaverSeats;
import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.store.Row;

/** Where a deactivated user frees the seats of permission set licences. */
final class LicenseSeatsOfLeaver implements SaveRule {
  @Override
  public String object() {
    return "User";
  }

  @Override
  public Basis basis() {
    return Basis.documented("Help 000394412; see the choice LicenseSeatOnDeactivation");
  }

  @Override
  public void afterUpdate(Save save) {
    if (!save.changes("IsActive")) {
      return;
    }
    int by = save.isTrue("IsActive") ? 1 : -1;
    Org org = save.org();
    for (Row held :
        org.store().table("PermissionSetLicenseAssign").where("AssigneeId", save.key())) {
      org.store()
          .table("PermissionSetLicense")
          .live(held.text("PermissionSetLicenseId"))
          .filter(row -> LeaverSeats.freed(org, row))
          .ifPresent(row -> move(org, row, by));
    }
  }

  private void move(Org org, Row license, int by) {
    if (by > 0 && SeatsOfPermissionSetLicense.full(license)) {
      throw refuse(SeatsOfPermissionSetLicense.code(org), "License Limit Exceeded", "IsActive");
    }
    SeatsOfPermissionSetLicense.count(org, license, by);
  }
}
