package io.scimkit.testkit.rules;

import io.scimkit.testkit.behavior.LicenseSeatOnDeactivation;
import io.scimkit.testkit.engine.Basis;
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
    return Basis.assumed("a seat error is documented, its code is not");
  }

  @Override
  public void beforeCreate(Save save) {
    license(save).ifPresent(row -> take(save, row));
  }

  private void take(Save save, Row license) {
    int used = SeatsOfLicense.number(license, "UsedLicenses");
    if (used >= SeatsOfLicense.number(license, "TotalLicenses")) {
      throw refuse("LICENSE_LIMIT_EXCEEDED", "License Limit Exceeded", "PermissionSetLicenseId");
    }
    save.org().dml().touch(license, "UsedLicenses", used + 1);
  }

  @Override
  public void afterDelete(Save save) {
    if (counts(save)) {
      license(save)
          .ifPresent(
              row ->
                  save.org()
                      .dml()
                      .touch(row, "UsedLicenses", SeatsOfLicense.number(row, "UsedLicenses") - 1));
    }
  }

  // A deactivated user's seat may already be free.
  private static boolean counts(Save save) {
    return save.org().behavior().is(LicenseSeatOnDeactivation.HELD)
        || save.org()
            .store()
            .table("User")
            .live(save.text("AssigneeId"))
            .filter(user -> user.isTrue("IsActive"))
            .isPresent();
  }

  private static Optional<Row> license(Save save) {
    return save.org()
        .store()
        .table("PermissionSetLicense")
        .live(save.text("PermissionSetLicenseId"));
  }
}
