package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Permission;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import java.util.stream.Stream;

/** Powerful sets are not assigned for a time only. */
final class ExpirationOnPrivilegedSets implements SaveRule {
  @Override
  public String object() {
    return "PermissionSetAssignment";
  }

  @Override
  public Basis basis() {
    return Basis.assumed(
        "expiring assignments exclude sets with Manage Users, Assign Permission Sets or Manage Profiles; code and text are not published");
  }

  @Override
  public void beforeCreate(Save save) {
    check(save);
  }

  @Override
  public void beforeUpdate(Save save) {
    check(save);
  }

  private void check(Save save) {
    if (!save.changes("ExpirationDate") || save.get("ExpirationDate") == null) {
      return;
    }
    save.org()
        .store()
        .table("PermissionSet")
        .live(save.text("PermissionSetId"))
        .filter(
            set ->
                Stream.of(
                        Permission.MANAGE_USERS,
                        Permission.ASSIGN_PERMISSION_SETS,
                        Permission.MANAGE_PROFILES)
                    .anyMatch(permission -> set.isTrue(permission.field())))
        .ifPresent(
            set -> {
              throw refuse(
                  "FIELD_INTEGRITY_EXCEPTION",
                  "You can't set an expiration date for a permission set with administrative permissions",
                  "ExpirationDate");
            });
  }
}
