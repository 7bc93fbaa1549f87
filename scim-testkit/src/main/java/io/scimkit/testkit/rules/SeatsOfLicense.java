package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.store.Row;
import java.util.Optional;

/** An active user takes a seat of the licence of the profile. */
final class SeatsOfLicense implements SaveRule {
  @Override
  public String object() {
    return "User";
  }

  @Override
  public Basis basis() {
    return Basis.documented("Help 000387847; thinbug q/12602648 shows the text");
  }

  @Override
  public void beforeCreate(Save save) {
    if (save.isTrue("IsActive")) {
      take(save, license(save, save.text("ProfileId")));
    }
  }

  @Override
  public void beforeUpdate(Save save) {
    Row before = save.row();
    Optional<Row> old = license(save, before.text("ProfileId"));
    Optional<Row> now = license(save, save.text("ProfileId"));
    boolean had = before.isTrue("IsActive");
    boolean has = save.isTrue("IsActive");
    if (had == has && old.equals(now)) {
      return;
    }
    if (had) {
      old.ifPresent(row -> count(save, row, -1));
    }
    if (has) {
      take(save, license(save, save.text("ProfileId")));
    }
  }

  private void take(Save save, Optional<Row> license) {
    license.ifPresent(
        row -> {
          if (number(row, "UsedLicenses") >= number(row, "TotalLicenses")) {
            throw refuse("LICENSE_LIMIT_EXCEEDED", "License Limit Exceeded", "ProfileId");
          }
          count(save, row, 1);
        });
  }

  private static void count(Save save, Row license, int by) {
    save.org().dml().touch(license, "UsedLicenses", number(license, "UsedLicenses") + by);
  }

  static int number(Row row, String field) {
    return row.get(field) instanceof Integer number ? number : 0;
  }

  private static Optional<Row> license(Save save, String profileId) {
    return save.org()
        .store()
        .table("Profile")
        .live(profileId)
        .flatMap(
            profile -> save.org().store().table("UserLicense").live(profile.text("UserLicenseId")));
  }
}
