package io.scimkit.testkit.rules;

import io.scimkit.testkit.behavior.LicenseSeatOnDeactivation;
import io.scimkit.testkit.engine.Basis;
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
    if (!save.changes("IsActive") || save.org().behavior().is(LicenseSeatOnDeactivation.HELD)) {
      return;
    }
    int by = save.isTrue("IsActive") ? 1 : -1;
    Org org = save.org();
    for (Row held :
        org.store().table("PermissionSetLicenseAssign").where("AssigneeId", save.key())) {
      org.store()
          .table("PermissionSetLicense")
          .live(held.text("PermissionSetLicenseId"))
          .ifPresent(
              row ->
                  org.dml()
                      .touch(row, "UsedLicenses", SeatsOfLicense.number(row, "UsedLicenses") + by));
    }
  }
}
