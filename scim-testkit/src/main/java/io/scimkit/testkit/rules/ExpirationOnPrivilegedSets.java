package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Permission;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.store.Row;
import io.scimkit.testkit.store.Store;
import java.util.stream.Stream;

/** Powerful sets are not assigned for a time only. */
final class ExpirationOnPrivilegedSets implements SaveRule {
  @Override
  public String object() {
    return "PermissionSetAssignment";
  }

  @Override
  public Basis basis() {
    return Basis.documented(
        "Help permissions_assign_expire_how: not for sets and groups with Manage Users, Assign Permission Sets or"
            + " Manage Profiles; code and text are assumed");
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
    if (sets(save).anyMatch(ExpirationOnPrivilegedSets::privileged)) {
      throw refuse(
          "FIELD_INTEGRITY_EXCEPTION",
          "You can't set an expiration date for a permission set with administrative permissions",
          "ExpirationDate");
    }
  }

  private static boolean privileged(Row set) {
    return Stream.of(
            Permission.MANAGE_USERS, Permission.ASSIGN_PERMISSION_SETS, Permission.MANAGE_PROFILES)
        .anyMatch(permission -> set.isTrue(permission.field()));
  }

  private static Stream<Row> sets(Save save) {
    Store store = save.org().store();
    String group = save.text("PermissionSetGroupId");
    Stream<String> ids =
        group.isEmpty()
            ? Stream.of(save.text("PermissionSetId"))
            : store
                .table("PermissionSetGroupComponent")
                .where("PermissionSetGroupId", group)
                .stream()
                .map(part -> part.text("PermissionSetId"));
    return ids.flatMap(id -> store.table("PermissionSet").live(id).stream());
  }
}
