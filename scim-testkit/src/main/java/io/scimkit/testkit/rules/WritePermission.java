package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Permission;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import java.util.Map;

/** Who may write which objects of the setup area. */
final class WritePermission implements SaveRule {
  @Override
  public String object() {
    return "*";
  }

  @Override
  public Basis basis() {
    return Basis.documented("Object reference: special access rules of each object");
  }

  private static final Map<String, Permission[]> NEEDED =
      Map.of(
          "User", any(Permission.MANAGE_USERS, Permission.MANAGE_INTERNAL_USERS),
          "UserLogin", any(Permission.MANAGE_USERS, Permission.FREEZE_USERS),
          "PermissionSetAssignment",
              any(Permission.ASSIGN_PERMISSION_SETS, Permission.MANAGE_USERS),
          "PermissionSetLicenseAssign",
              any(Permission.ASSIGN_PERMISSION_SETS, Permission.MANAGE_USERS),
          "PermissionSet", any(Permission.MANAGE_PROFILES),
          "PermissionSetGroup", any(Permission.MANAGE_PROFILES),
          "PermissionSetGroupComponent", any(Permission.MANAGE_PROFILES),
          "Profile", any(Permission.MANAGE_PROFILES),
          "GroupMember", any(Permission.MANAGE_USERS),
          "UserRole", any(Permission.MANAGE_ROLES));
  private static final Permission[] OTHERS = any(Permission.MANAGE_USERS);

  private static Permission[] any(Permission... permissions) {
    return permissions;
  }

  @Override
  public void beforeCreate(Save save) {
    check(save);
  }

  @Override
  public void beforeUpdate(Save save) {
    check(save);
  }

  @Override
  public void beforeDelete(Save save) {
    check(save);
  }

  private void check(Save save) {
    String object = save.type().name();
    // A session has a rule of its own: everybody may end his own.
    if (!save.type().setup() || object.equals("AuthSession")) {
      return;
    }
    if (!save.actor().mayAny(NEEDED.getOrDefault(object, OTHERS))) {
      throw refuse("INSUFFICIENT_ACCESS_OR_READONLY", "insufficient access rights on object id");
    }
  }
}
