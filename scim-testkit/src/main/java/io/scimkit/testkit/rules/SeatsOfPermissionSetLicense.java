package io.scimkit.testkit.rules;

import io.scimkit.testkit.behavior.LicenseSeatCode;
import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.LeaverSeats;
import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.store.Row;
import java.util.Optional;

/** A permission set licence has so many seats. */
final class SeatsOfPermissionSetLicense implements SaveRule {
  @Override
  public String object() {
    return "PermissionSetLicenseAssign";
  }

  @Override
  public Basis basis() {
    return Basis.assumed("a seat error is documented; for its code see the choice LicenseSeatCode");
  }

  @Override
  public void beforeCreate(Save save) {
    license(save)
        .filter(row -> LeaverSeats.counts(save.org(), row, save.text("AssigneeId")))
        .ifPresent(row -> take(save, row));
  }

  /** Whether no seat is left. */
  static boolean full(Row license) {
    return SeatsOfLicense.number(license, "UsedLicenses")
        >= SeatsOfLicense.number(license, "TotalLicenses");
  }

  /** The code of all refusals because no seat is left. */
  static String code(Org org) {
    return org.behavior().is(LicenseSeatCode.LICENSE_LIMIT_EXCEEDED)
        ? "LICENSE_LIMIT_EXCEEDED"
        : "FIELD_INTEGRITY_EXCEPTION";
  }

  /** Takes a seat or gives one back. */
  static void count(Org org, Row license, int by) {
    org.dml().touch(license, "UsedLicenses", SeatsOfLicense.number(license, "UsedLicenses") + by);
  }

  private void take(Save save, Row license) {
    Org org = save.org();
    if (full(license)) {
      throw refuse(code(org), "License Limit Exceeded", "PermissionSetLicenseId");
    }
    count(org, license, 1);
  }

  @Override
  public void afterDelete(Save save) {
    license(save)
        .filter(row -> LeaverSeats.counts(save.org(), row, save.text("AssigneeId")))
        .ifPresent(row -> count(save.org(), row, -1));
  }

  private static Optional<Row> license(Save save) {
    return save.org()
        .store()
        .table("PermissionSetLicense")
        .live(save.text("PermissionSetLicenseId"));
  }
}
