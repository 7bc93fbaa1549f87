package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.store.Row;
import java.util.Optional;

/** A managed package has so many seats, or a site licence, and a user takes one of them. */
final class SeatsOfPackage implements SaveRule {
  /** What stands for a licence of the whole org. */
  private static final int SITE = -1;

  @Override
  public String object() {
    return "UserPackageLicense";
  }

  @Override
  public Basis basis() {
    return Basis.assumed(
        "Object reference, PackageLicense: AllowedLicenses and UsedLicenses; the codes are not"
            + " published");
  }

  @Override
  public void beforeCreate(Save save) {
    String user = save.text("UserId");
    String license = save.text("PackageLicenseId");
    for (Row held : save.org().store().table("UserPackageLicense").where("UserId", user)) {
      if (held.text("PackageLicenseId").equals(license)) {
        throw refuse(
            "DUPLICATE_VALUE",
            "duplicate value found: <unknown> duplicates value on record with id: <unknown>");
      }
    }
    license(save).ifPresent(row -> take(save, row));
  }

  private void take(Save save, Row license) {
    int allowed = SeatsOfLicense.number(license, "AllowedLicenses");
    int used = SeatsOfLicense.number(license, "UsedLicenses");
    if (allowed != SITE && used >= allowed) {
      throw refuse("LICENSE_LIMIT_EXCEEDED", "License Limit Exceeded", "PackageLicenseId");
    }
    save.org().dml().touch(license, "UsedLicenses", used + 1);
  }

  @Override
  public void afterDelete(Save save) {
    license(save)
        .ifPresent(
            row ->
                save.org()
                    .dml()
                    .touch(row, "UsedLicenses", SeatsOfLicense.number(row, "UsedLicenses") - 1));
  }

  private static Optional<Row> license(Save save) {
    return save.org().store().table("PackageLicense").live(save.text("PackageLicenseId"));
  }
}
