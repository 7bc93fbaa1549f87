package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.store.Store;

/** A role that users have, or that stands above others, is not deleted. */
final class RoleInUse implements SaveRule {
  @Override
  public String object() {
    return "UserRole";
  }

  @Override
  public Basis basis() {
    return Basis.assumed(
        "nothing may refer to a role that is gone; code and text are not published");
  }

  @Override
  public void beforeDelete(Save save) {
    Store store = save.org().store();
    if (!store.table("User").where("UserRoleId", save.key()).isEmpty()
        || !store.table("UserRole").where("ParentRoleId", save.key()).isEmpty()) {
      throw refuse(
          "DELETE_FAILED",
          "Your attempt to delete "
              + save.text("Name")
              + " could not be completed because users or roles below are associated with it");
    }
  }
}
